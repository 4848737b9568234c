package dev.tenure.processor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code -Atenure.lock=<file>}, and what this build may do with it.
 *
 * @param file absent for no lock
 * @param problems what is wrong with the options, a sentence each
 */
record LockOption(Optional<Path> file, Mode mode, List<String> problems) {
  private static final String FILE = "tenure.lock";
  private static final String UPDATE = "tenure.lockUpdate";
  private static final String FROZEN = "tenure.lockFrozen";

  static final Set<String> NAMES = Set.of(FILE, UPDATE, FROZEN);

  /** What a build does with its lock. */
  enum Mode {
    /** Refuses what hurts stored rows, and records the rest. */
    RECORD,
    /** Records everything, on purpose. */
    UPDATE,
    /** Refuses whatever is not recorded, and writes nothing. */
    FROZEN
  }

  static LockOption of(Map<String, String> options) {
    List<String> problems = new ArrayList<>();
    boolean update = flag(options, UPDATE, problems);
    boolean frozen = flag(options, FROZEN, problems);
    if (update && frozen) {
      problems.add("-A" + UPDATE + " and -A" + FROZEN + " exclude each other");
    }
    if ((update || frozen) && !options.containsKey(FILE)) {
      problems.add("-A" + (update ? UPDATE : FROZEN) + " needs -A" + FILE + "=<file>");
    }
    Mode mode = update ? Mode.UPDATE : frozen ? Mode.FROZEN : Mode.RECORD;
    return new LockOption(file(options, problems), mode, List.copyOf(problems));
  }

  private static boolean flag(Map<String, String> options, String name, List<String> problems) {
    if (!options.containsKey(name)) {
      return false;
    }
    String value = Objects.requireNonNullElse(options.get(name), ""); // javac has null for empty
    if (!Set.of("", "true", "false").contains(value)) {
      problems.add("-A" + name + " is true or false, and not '" + value + "'");
    }
    return !value.equals("false");
  }

  private static Optional<Path> file(Map<String, String> options, List<String> problems) {
    if (!options.containsKey(FILE)) {
      return Optional.empty();
    }
    String value = Objects.requireNonNullElse(options.get(FILE), "");
    try {
      Path path = Path.of(value);
      if (path.isAbsolute()) {
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    problems.add(
        "-A"
            + FILE
            + "="
            + value
            + " is no absolute path, and the directory that the compiler runs in is the build"
            + " tool's choice; give ${project.basedir}/tenure.lock.json in Maven,"
            + " $projectDir/tenure.lock.json in Gradle");
    return Optional.empty();
  }
}
