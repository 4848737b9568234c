package dev.tenure.runtime.table;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which order steps are done.
 *
 * <p>By kind: what protects comes first, and the billing comes before the indexes, which take their
 * capacity from it. Among indexes, new ones come first, then each that is replaced, deleted and
 * created again at once, so that only one is missing at a time; what nobody defines goes last, when
 * its successor is filled. Two cases need room first, and delete all before they create any: a key
 * attribute that changes its type, and more than {@value #INDEX_QUOTA} indexes together.
 */
final class StepOrder {
  private static final int INDEX_QUOTA = 20;

  private final List<TableStep> all;
  private final List<TableStep> harmless;

  StepOrder(TableDefinition definition, Optional<LiveTable> live, List<Finding> findings) {
    List<TableStep> steps = new ArrayList<>();
    findings.forEach(finding -> steps.addAll(finding.steps()));
    List<TableStep> indexes = steps.stream().filter(StepOrder::isOfIndex).toList();
    Set<String> contradicting =
        live.map(found -> contradicting(definition, found)).orElse(Set.of());
    int liveIndexes =
        live.map(found -> found.description().globalSecondaryIndexes().size()).orElse(0);
    boolean roomFirst =
        liveIndexes + created(indexes) > INDEX_QUOTA
            || indexes.stream()
                .anyMatch(s -> s.kind() == Kind.CREATE_INDEX && contradicting.contains(s.target()));
    this.all =
        Stream.of(
                steps.stream().filter(step -> isBefore(step)).sorted(byKind()),
                (roomFirst ? roomFirst(indexes) : oneMissingAtATime(indexes)).stream(),
                steps.stream().filter(step -> isAfter(step)).sorted(byKind()))
            .flatMap(order -> order)
            .toList();
    this.harmless = harmless(findings, contradicting);
  }

  List<TableStep> all() {
    return all;
  }

  List<TableStep> harmless() {
    return harmless;
  }

  /** Findings none of whose steps loses anything: half of a replacement would be worse. */
  private List<TableStep> harmless(List<Finding> findings, Set<String> contradicting) {
    List<TableStep> allowed =
        findings.stream()
            .filter(finding -> finding.steps().stream().noneMatch(s -> s.kind().isDestructive()))
            .flatMap(finding -> finding.steps().stream())
            .filter(
                step -> step.kind() != Kind.CREATE_INDEX || !contradicting.contains(step.target()))
            .toList();
    return all.stream().filter(allowed::contains).toList();
  }

  private static Set<String> contradicting(TableDefinition definition, LiveTable live) {
    LiveKeys keys = new LiveKeys(live);
    return definition.indexes().stream()
        .filter(keys::contradict)
        .map(IndexDefinition::name)
        .collect(Collectors.toSet());
  }

  private static long created(List<TableStep> indexes) {
    return indexes.stream().filter(step -> step.kind() == Kind.CREATE_INDEX).count()
        - indexes.stream().filter(step -> isReplaced(step, indexes)).count();
  }

  private static List<TableStep> roomFirst(List<TableStep> indexes) {
    return Stream.concat(
            indexes.stream().filter(step -> step.kind() == Kind.DELETE_INDEX),
            indexes.stream().filter(step -> step.kind() == Kind.CREATE_INDEX))
        .toList();
  }

  private static List<TableStep> oneMissingAtATime(List<TableStep> indexes) {
    return Stream.of(
            indexes.stream()
                .filter(step -> step.kind() == Kind.CREATE_INDEX)
                .filter(step -> !isReplaced(step, indexes)),
            indexes.stream().filter(step -> isReplaced(step, indexes)),
            indexes.stream()
                .filter(step -> step.kind() == Kind.DELETE_INDEX)
                .filter(step -> !isReplaced(step, indexes)))
        .flatMap(order -> order)
        .toList();
  }

  /** Whether the index of this step is deleted and created. */
  private static boolean isReplaced(TableStep step, List<TableStep> indexes) {
    return indexes.stream()
        .anyMatch(other -> other.kind() != step.kind() && other.target().equals(step.target()));
  }

  private static Comparator<TableStep> byKind() {
    return Comparator.comparing(TableStep::kind); // stable: regions keep their order
  }

  private static boolean isOfIndex(TableStep step) {
    return step.kind() == Kind.CREATE_INDEX || step.kind() == Kind.DELETE_INDEX;
  }

  private static boolean isBefore(TableStep step) {
    return step.kind().compareTo(Kind.CREATE_INDEX) < 0;
  }

  private static boolean isAfter(TableStep step) {
    return step.kind().compareTo(Kind.DELETE_INDEX) > 0;
  }
}
