package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.mirror.TableAnnotation;
import dev.tenure.processor.mirror.TableAnnotation.TableIndexAnnotation;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The global secondary indexes of a table: those it declares, in their order, then those that its
 * entities ask for. An index has a sort key if its declaration or any entity says so.
 */
final class PhysicalIndexes {
  private final Map<String, PhysicalIndexModel> indexes = new LinkedHashMap<>();
  private final Set<String> declared = new LinkedHashSet<>();
  private final ParseContext context;
  private final IndexProjections projections;
  private final String tableKey;

  PhysicalIndexes(TableAnnotation table, List<IndexAnnotation> wanted, ParseContext context) {
    this.context = context;
    this.tableKey = table.partitionKey().value();
    this.projections = new IndexProjections(table.indexes(), context);
    for (TableIndexAnnotation index : table.indexes()) {
      AwsNames.checkIndex(index.name(), context);
      AwsNames.checkKeyAttribute(index.partitionKey(), context);
      AwsNames.checkKeyAttribute(index.sortKey(), context);
      if (!declared.add(index.name().value())) {
        context.error(
            DiagnosticCode.INDEX_REPEATED,
            index.name().position(),
            "The table declares the index \"" + index.name().value() + "\" twice");
      }
      boolean sorted = isSorted(index.name().value(), wanted);
      String partitionKey = index.partitionKey().value();
      if (index.local() && !partitionKey.isEmpty()) {
        context.error(
            DiagnosticCode.LOCAL_INDEX_INVALID,
            index.partitionKey().position(),
            "The index \""
                + index.name().value()
                + "\" is local, and its partition key is the table's; leave it out");
      }
      add(index.name().value(), index.local(), partitionKey, index.sortKey().value(), sorted);
    }
    for (IndexAnnotation index : wanted) {
      if (index.on().value().isEmpty()) {
        String name = index.name().value();
        add(name, index.local(), "", "", isSorted(name, wanted));
      }
    }
  }

  /** What they hold. */
  IndexProjections projections() {
    return projections;
  }

  /**
   * All of them, with what they hold.
   *
   * @param keys the key attributes of the table
   * @param always what every index holds beside keys
   * @param entities those without errors of their own
   */
  List<PhysicalIndexModel> all(List<String> keys, List<String> always, List<EntityModel> entities) {
    return indexes.values().stream()
        .map(index -> withMembers(index, entities))
        .map(index -> index.with(projections.of(index, keys, always, entities)))
        .toList();
  }

  /** What the first entity says; that the others say the same is a rule of its own. */
  private static PhysicalIndexModel withMembers(
      PhysicalIndexModel index, List<EntityModel> entities) {
    return entities.stream()
        .flatMap(entity -> entity.indexes().stream())
        .filter(path -> path.physical().name().equals(index.name()))
        .filter(path -> !path.members().isEmpty())
        .findFirst()
        .map(
            path ->
                index.with(
                    path.partitionMembers().stream().map(IndexMember::asAttribute).toList(),
                    path.sortMembers().stream().map(IndexMember::asAttribute).toList()))
        .orElse(index);
  }

  /** The index that serves an access path; nothing where it names one that is not declared. */
  Optional<PhysicalIndexModel> find(IndexAnnotation index) {
    Declared<String> on = index.on();
    if (!on.value().isEmpty() && !declared.contains(on.value())) {
      context.error(
          DiagnosticCode.INDEX_UNKNOWN,
          on.position(),
          "The table declares no index \""
              + on.value()
              + "\"; 'on' names one of @TenantTable(indexes = @TableIndex(…)), which "
              + (declared.isEmpty() ? "is empty" : "has " + String.join(", ", declared))
              + Suggestions.didYouMean(on.value(), declared));
    }
    return Optional.ofNullable(indexes.get(index.physicalName().value()));
  }

  private void add(
      String name, boolean local, String partitionKey, String sortKey, boolean sorted) {
    Optional<String> sort =
        sortKey.isEmpty()
            ? Optional.of(name + "_sk").filter(attribute -> sorted)
            : Optional.of(sortKey);
    String own = partitionKey.isEmpty() ? name + "_pk" : partitionKey;
    indexes.putIfAbsent(
        name,
        new PhysicalIndexModel(name, local ? tableKey : own, sort, local, ProjectionModel.ALL));
  }

  private static boolean isSorted(String name, List<IndexAnnotation> wanted) {
    return wanted.stream()
        .filter(index -> index.physicalName().value().equals(name))
        .anyMatch(index -> !index.sortKey().value().isEmpty());
  }
}
