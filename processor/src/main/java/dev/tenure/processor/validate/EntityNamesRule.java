package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;

/** The entity attribute tells two entities apart. */
final class EntityNamesRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    Map<String, EntityModel> found = new HashMap<>();
    for (EntityModel entity : table.entities()) {
      EntityModel other = found.putIfAbsent(entity.name(), entity);
      if (other != null) {
        report.add(
            DiagnosticCode.ENTITY_NAME_CLASH,
            entity.position(),
            entity.type()
                + " and "
                + other.type()
                + " are both called \""
                + entity.name()
                + "\" in the table; give one of them name = \"…\"");
      }
    }
  }
}
