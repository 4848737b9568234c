package dev.tenure.processor.lock;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.MigrationModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** One table against the lock: what is refused, and what is recorded in its place. */
public final class TableLock {
  /** How many facts a message shows; it counts the rest. */
  private static final int SHOWN = 5;

  private final TableModel table;
  private final List<MigrationModel> migrations;
  private final List<PlacedFact> facts;

  /**
   * The lock of one table.
   *
   * @param migrations what the table and its entities declare
   */
  public TableLock(TableModel table, List<MigrationModel> migrations) {
    this.table = table;
    this.migrations = migrations;
    this.facts = TableFacts.of(table, migrations);
  }

  /** The lock with this table's facts in it; those of other tables stay, compiled or not. */
  public Lock recordedIn(Lock lock) {
    String name = new Renames(lock, table).tableBefore().orElse(table.name());
    return lock.with(name, List.of()).with(table.name(), current());
  }

  /**
   * Reports what would orphan rows or misread them. A table that the lock does not know is fine.
   */
  public void check(Lock lock, ValidationReport report) {
    Renames renames = new Renames(lock, table);
    List<Change> changes = new Comparison(renames, table, facts).changes();
    SortedSet<Fact> recorded = renames.recorded();
    List<MigrationModel> pending = new ArrayList<>(migrations);
    pending.removeIf(migration -> recorded.contains(TableFacts.of(table, migration)));
    for (Change change : changes) {
      if (!pending.removeIf(change::isAdmittedBy)) {
        report.add(change.code(), change.position(), change.message());
      }
    }
    if (!recorded.isEmpty()) {
      pending.forEach(migration -> unmatched(migration, report));
    }
    if (!report.hasErrors()) {
      new Backfills(recorded, facts).report(report);
    }
  }

  private static void unmatched(MigrationModel migration, ValidationReport report) {
    report.add(
        DiagnosticCode.MIGRATION_UNMATCHED,
        migration.position(),
        "Nothing changed from \""
            + migration.from()
            + "\" in \""
            + migration.what()
            + "\" against the lock; remove this declaration, or correct it to what a message about"
            + " the change shows");
  }

  /** Reports every difference from the lock, for builds that may not write it. */
  public void checkFrozen(Lock lock, ValidationReport report) {
    SortedSet<Fact> missing = current();
    SortedSet<Fact> surplus = lock.facts(table.name());
    surplus.removeAll(current());
    missing.removeAll(lock.facts(table.name()));
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      List<String> differences = new ArrayList<>();
      missing.forEach(fact -> differences.add("+ " + text(fact)));
      surplus.forEach(fact -> differences.add("- " + text(fact)));
      int more = Math.max(0, differences.size() - SHOWN);
      report.add(
          DiagnosticCode.LOCK_OUTDATED,
          table.position(),
          "The lock does not say what the table \""
              + table.name()
              + "\" is, and this build may not write it: "
              + String.join("; ", differences.subList(0, differences.size() - more))
              + (more > 0 ? "; and " + more + " more" : "")
              + ". Build without -Atenure.lockFrozen and commit the lock");
    }
  }

  private SortedSet<Fact> current() {
    SortedSet<Fact> current = new TreeSet<>();
    facts.forEach(placed -> current.add(placed.fact()));
    return current;
  }

  private static String text(Fact fact) {
    return Fact.words(fact.path().subList(1, fact.path().size())) + " = \"" + fact.value() + "\"";
  }
}
