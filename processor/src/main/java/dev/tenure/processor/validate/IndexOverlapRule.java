package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/**
 * On a physical index that several entities share, no query for one entity meets another: an index
 * key has no prefix of its own, so literals keep them apart.
 */
final class IndexOverlapRule implements Rule {
  private record Use(EntityModel entity, String name, KeySpace keys, Position position) {}

  @Override
  public void check(TableModel table, ValidationReport report) {
    for (PhysicalIndexModel index : table.indexes()) {
      List<Use> uses = uses(table, index);
      for (int i = 0; i < uses.size(); i++) {
        for (int j = i + 1; j < uses.size(); j++) {
          check(index, uses.get(i), uses.get(j), report);
        }
      }
    }
  }

  private static List<Use> uses(TableModel table, PhysicalIndexModel physical) {
    List<Use> uses = new ArrayList<>();
    for (EntityModel entity : table.entities()) {
      entity.indexes().stream()
          .filter(index -> index.physical().equals(physical))
          .map(
              index ->
                  new Use(
                      entity, index.name(), KeySpace.of(index, table.tenant()), index.position()))
          .forEach(uses::add);
      entity.crossTenantIndexes().stream()
          .filter(index -> index.physical().equals(physical))
          .map(index -> new Use(entity, index.name(), KeySpace.of(index), index.position()))
          .forEach(uses::add);
    }
    return uses;
  }

  private static void check(
      PhysicalIndexModel index, Use earlier, Use later, ValidationReport report) {
    boolean sameEntity = earlier.entity().equals(later.entity());
    if (!sameEntity
        && (earlier.keys().canMeet(later.keys()) || later.keys().canMeet(earlier.keys()))) {
      report.add(
          DiagnosticCode.INDEX_KEY_OVERLAP,
          later.position(),
          "'"
              + later.name()
              + "' of "
              + Texts.name(later.entity())
              + " and '"
              + earlier.name()
              + "' of "
              + Texts.name(earlier.entity())
              + " share the index \""
              + index.name()
              + "\", and a query for one meets the other; begin one of their "
              + (index.sortAttributes().isEmpty() ? "partition or sort keys" : "partition keys")
              + " with a literal of its own, or "
              + (later.name().equals(index.name()) && earlier.name().equals(index.name())
                  ? "give one of the two another name, and so an index of its own"
                  : "use another index"));
    }
  }
}
