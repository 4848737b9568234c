package dev.tenure.processor.lock;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import java.util.List;
import java.util.SortedSet;

/** Indexes that an entity with stored rows is new in: those rows are not found by them yet. */
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
      if (fact.isOfEntity()
          && fact.aspect().equals(Fact.INDEX)
          && fact.path().get(5).equals(Fact.PARTITION_KEY)
          && isRecorded(fact.path().subList(0, 3))
          && !isRecorded(fact.path())) {
        report.add(
            DiagnosticCode.LOCK_BACKFILL_NEEDED,
            placed.position(),
            "The index \""
                + fact.path().get(4)
                + "\" is new to "
                + fact.subject()
                + ": rows of "
                + fact.subject()
                + " stored before are not found by it until each is saved again");
      }
    }
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
