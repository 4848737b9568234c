package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.Optional;

/** The sort keys of a table, and those of an index, are all numbers or all texts. */
final class SortKeyTypesRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    boolean numbers = table.typeOf(table.sortKey()) == KeyAttributeType.N;
    for (EntityModel entity : table.entities()) {
      if (numbers) {
        check(Texts.name(entity), entity.sortKey(), "the table", report);
      }
      for (IndexModel index : entity.indexes()) {
        check(table, entity, index.name(), index.physical(), index.sortKey(), report);
      }
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        check(table, entity, index.name(), index.physical(), index.sortKey(), report);
      }
    }
  }

  private static void check(
      TableModel table,
      EntityModel entity,
      String name,
      PhysicalIndexModel physical,
      KeyPattern sortKey,
      ValidationReport report) {
    Optional<KeyAttributeType> type = physical.sortKey().map(table::typeOf);
    if (type.equals(Optional.of(KeyAttributeType.N))) {
      String what = "'" + name + "' of " + Texts.name(entity);
      check(what, sortKey, "the index \"" + physical.name() + "\"", report);
    }
  }

  private static void check(
      String what, KeyPattern sortKey, String where, ValidationReport report) {
    if (!sortKey.isNumber()) {
      report.add(
          DiagnosticCode.SORT_KEY_TYPE_CONFLICT,
          sortKey.position(),
          "The sort key of "
              + what
              + " is a text, and others of "
              + where
              + " are numbers; its attribute has one type, so declare all of them as"
              + " {member:number}, or none");
    }
  }
}
