package dev.tenure.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.DiagnosticPrinter;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.lock.Lock;
import dev.tenure.processor.lock.LockFormatException;
import dev.tenure.processor.lock.TableLock;
import dev.tenure.processor.model.MigrationModel;
import dev.tenure.processor.model.TableModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lock of one build: read when it starts, written when it ended without errors. The file is no
 * output of the compiler's, so no {@code Filer} can write it: it is committed beside the sources.
 */
final class LockFile {
  private final LockOption option;
  private final DiagnosticPrinter printer;
  private final List<TableLock> checked = new ArrayList<>();

  /** What was there at the start; absent without the option, or where it cannot be read. */
  private final Optional<Lock> before;

  LockFile(LockOption option, DiagnosticPrinter printer) {
    this.option = option;
    this.printer = printer;
    option
        .problems()
        .forEach(p -> printer.printWithoutPlace(DiagnosticCode.LOCK_OPTION_INVALID, p));
    this.before =
        option.problems().isEmpty() ? option.file().flatMap(this::read) : Optional.empty();
  }

  /** Compares a sound table with the lock, and remembers it for {@link #write}. */
  void check(TableModel table, List<MigrationModel> migrations, ValidationReport report) {
    if (before.isEmpty()) {
      return;
    }
    TableLock lock = new TableLock(table, migrations);
    if (option.mode() != LockOption.Mode.UPDATE) {
      lock.check(before.get(), report);
    }
    if (option.mode() == LockOption.Mode.FROZEN && !report.hasErrors()) {
      lock.checkFrozen(before.get(), report);
    }
    checked.add(lock);
  }

  /**
   * Records the tables of this build; to be called once, if it had no errors. What another build
   * put into the file in the meantime stays.
   */
  void write() {
    if (before.isEmpty() || checked.isEmpty() || option.mode() == LockOption.Mode.FROZEN) {
      return;
    }
    Path file = option.file().orElseThrow();
    Optional<Lock> now = read(file);
    if (now.isEmpty()) {
      return;
    }
    Lock lock = now.get();
    for (TableLock table : checked) {
      lock = table.recordedIn(lock);
    }
    try {
      replace(file, lock.text());
    } catch (IOException e) {
      unusable(file, "cannot be written: " + e);
    }
  }

  /** Writes nothing where nothing changed, so that no build tool sees a change. */
  private static void replace(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file, UTF_8).equals(text)) {
      return;
    }
    Path directory = file.toAbsolutePath().getParent();
    Path written = Files.createTempFile(directory, file.getFileName().toString(), ".new");
    try {
      Files.writeString(written, text, UTF_8);
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private Optional<Lock> read(Path file) {
    try {
      if (Files.notExists(file) && option.mode() != LockOption.Mode.FROZEN) {
        return Optional.of(Lock.EMPTY);
      }
      return Optional.of(Lock.parse(Files.readString(file, UTF_8)));
    } catch (LockFormatException e) {
      if (option.mode() == LockOption.Mode.UPDATE) {
        return Optional.of(Lock.EMPTY);
      }
      unusable(file, e.reason());
    } catch (IOException e) {
      unusable(file, "cannot be read: " + e);
    }
    return Optional.empty();
  }

  private void unusable(Path file, String why) {
    printer.printWithoutPlace(DiagnosticCode.LOCK_UNREADABLE, "The lock " + file + " " + why);
  }
}
