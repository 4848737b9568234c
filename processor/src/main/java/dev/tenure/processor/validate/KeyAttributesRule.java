package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;

/**
 * Each key attribute of the table and of its indexes, and the entity attribute, is an attribute of
 * its own: one that served two of them would need two values.
 */
final class KeyAttributesRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    Map<String, String> found = new HashMap<>();
    KeyAttributes.forEach(
        table,
        (attribute, use) -> {
          String before = found.putIfAbsent(attribute, use);
          if (before != null) {
            report.add(
                DiagnosticCode.KEY_ATTRIBUTE_CONFLICT,
                table.position(),
                "The attribute \""
                    + attribute
                    + "\" would hold both "
                    + before
                    + " and "
                    + use
                    + "; give each an attribute of its own");
          }
        });
  }
}
