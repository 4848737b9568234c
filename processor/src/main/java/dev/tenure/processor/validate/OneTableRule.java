package dev.tenure.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/**
 * An entity belongs to one table. Only tables of one run are seen together; those of two modules
 * are not.
 */
final class OneTableRule {
  private OneTableRule() {}

  static void check(TableModel table, List<TableModel> others, ValidationReport report) {
    for (TableModel other : others) {
      List<ClassName> listed = other.entities().stream().map(EntityModel::type).toList();
      for (EntityModel entity : table.entities()) {
        if (listed.contains(entity.type())) {
          report.add(
              DiagnosticCode.ENTITY_IN_TWO_TABLES,
              table.position(),
              Texts.name(entity)
                  + " is listed by "
                  + Texts.name(table.type())
                  + " and by "
                  + Texts.name(other.type())
                  + "; an entity belongs to one table");
        }
      }
    }
  }
}
