package dev.tenure.processor.lock;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import java.util.List;
import java.util.SortedSet;

/**
 * Indexes and unique constraints that are new to an entity with stored rows: those rows are not
 * found by the one, and not held against the other yet.
 */
final class Backfills {
  private final SortedSet<Fact> recorded;
  private final List<PlacedFact> facts;

  Backfills(SortedSet<Fact> recorded, List<PlacedFact> facts) {
    this.recorded = recorded;
    this.facts = facts;
  }

  void report(ValidationReport report) {
    for (PlacedFact placed : facts) {
      Fact fact = placed.fact();
      if (fact.isOfEntity() && isRecorded(fact.path().subList(0, 3)) && !isRecorded(fact.path())) {
        if (fact.aspect().equals(Fact.INDEX) && fact.path().get(5).equals(Fact.PARTITION_KEY)) {
          report(placed, "index", "are not found by it until each is saved again", report);
        } else if (fact.aspect().equals(Fact.UNIQUE)) {
          report(placed, "unique constraint", "have no value of it until each is claimed", report);
        }
      }
    }
  }

  private static void report(PlacedFact placed, String what, String lack, ValidationReport report) {
    String entity = placed.fact().subject();
    report.add(
        DiagnosticCode.LOCK_BACKFILL_NEEDED,
        placed.position(),
        "The "
            + what
            + " \""
            + placed.fact().path().get(4)
            + "\" is new to "
            + entity
            + ": rows of "
            + entity
            + " stored before "
            + lack);
  }

  private boolean isRecorded(List<String> beginning) {
    return recorded.stream()
        .map(Fact::path)
        .anyMatch(
            path ->
                path.size() >= beginning.size()
                    && path.subList(0, beginning.size()).equals(beginning));
  }
}
