package dev.tenure.runtime.table;

import java.util.List;
import java.util.Optional;

/**
 * What brings a live table to its definition: calls of the service, in order. Immutable.
 *
 * <p>A plan destroys nothing unless asked: steps that lose something, and what can only follow
 * them, are {@linkplain #withheld left out} until {@link #includingDeletions} puts them in.
 *
 * <pre>{@code
 * TablePlan plan = operator.plan();
 * System.out.println(plan);
 * operator.apply(plan).verifyOrThrow();
 * }</pre>
 */
public final class TablePlan {
  private final StepOrder order;
  private final String table;
  private final boolean deletes;
  private final List<String> impossible;
  private final List<String> notCompared;

  private TablePlan(
      StepOrder order,
      String table,
      boolean deletes,
      List<String> impossible,
      List<String> notCompared) {
    this.order = order;
    this.table = table;
    this.deletes = deletes;
    this.impossible = impossible;
    this.notCompared = notCompared;
  }

  static TablePlan of(TableDefinition definition, String table, Optional<LiveTable> live) {
    List<Finding> findings =
        live.map(found -> new TableComparison(definition, found).findings())
            .orElseGet(() -> List.of(Creation.of(definition, table)));
    return new TablePlan(
        new StepOrder(definition, live, findings),
        table,
        false,
        findings.stream()
            .filter(finding -> !finding.isPossible())
            .flatMap(finding -> finding.differences().stream())
            .toList(),
        live.map(found -> new TableComparison(definition, found).notCompared()).orElse(List.of()));
  }

  /** The same plan with the steps that lose something: deleting an index, replacing a stream. */
  public TablePlan includingDeletions() {
    return new TablePlan(order, table, true, impossible, notCompared);
  }

  /** The table's name in use. */
  public String table() {
    return table;
  }

  /** What is to be done, in order. */
  public List<TableStep> steps() {
    return deletes ? order.all() : order.harmless();
  }

  /** What is left out because it loses something, or follows on what does. */
  public List<TableStep> withheld() {
    return order.all().stream().filter(step -> !steps().contains(step)).toList();
  }

  /**
   * Differences that no call mends, because neither the key of a table nor its local indexes can be
   * changed: it takes a new table and a migration of the items.
   */
  public List<String> impossible() {
    return impossible;
  }

  /** What is declared and could not be compared, one sentence each. */
  public List<String> notCompared() {
    return notCompared;
  }

  /** Whether there is nothing to do, nothing left out and nothing impossible. */
  public boolean isEmpty() {
    return order.all().isEmpty() && impossible.isEmpty();
  }

  /**
   * The plan as one JSON object, for a pipeline to keep or to look at. The format is described in
   * {@code docs/operating.md}; its {@code version} changes when a reader would have to.
   */
  public String toJson() {
    return PlanJson.of(this);
  }

  Optional<TableStep> find(TableStep step) {
    return order.all().stream().filter(step::isSameAs).findFirst();
  }

  /** For people: the steps by number, with their reasons. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Plan of table ").append(table);
    if (isEmpty()) {
      text.append(": nothing to do");
    }
    List<TableStep> steps = steps();
    for (int i = 0; i < steps.size(); i++) {
      text.append("\n").append(i + 1).append(". ").append(steps.get(i));
    }
    section(text, "Left out until includingDeletions()", withheld());
    section(text, "Impossible in place: takes a new table and a migration", impossible);
    section(text, "Not compared", notCompared);
    return text.toString();
  }

  private static void section(StringBuilder text, String title, List<?> lines) {
    if (!lines.isEmpty()) {
      text.append("\n").append(title).append(":");
      lines.forEach(line -> text.append("\n-  ").append(line));
    }
  }
}
