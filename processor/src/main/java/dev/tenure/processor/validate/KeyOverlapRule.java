package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/**
 * No primary key belongs to two entities, and no query for all items of one entity meets another,
 * unless both are members of an item collection, which reads them together on purpose.
 */
final class KeyOverlapRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    List<EntityModel> entities = table.entities();
    for (int i = 0; i < entities.size(); i++) {
      for (int j = i + 1; j < entities.size(); j++) {
        // Kinds are apart anyway: by $SHARED, and by the rule for what crosses tenants.
        if (entities.get(i).kind() == entities.get(j).kind()) {
          check(table, entities.get(i), entities.get(j), report);
        }
      }
    }
  }

  private static void check(
      TableModel table, EntityModel earlier, EntityModel later, ValidationReport report) {
    KeySpace left = KeySpace.of(earlier, table.tenant());
    KeySpace right = KeySpace.of(later, table.tenant());
    String both =
        Texts.name(later)
            + " (\""
            + Texts.pattern(right.sortKey())
            + "\") and "
            + Texts.name(earlier)
            + " (\""
            + Texts.pattern(left.sortKey())
            + "\") ";
    if (left.canShareKey(right)) {
      report.add(
          DiagnosticCode.KEY_OVERLAP,
          later.position(),
          both
              + "can have the same primary key, and one would overwrite the other; give them"
              + (later.sortKey().isNumber()
                  ? " partition keys that differ in a literal"
                  : " different prefixes or literals"));
    } else if ((left.canMeet(right) || right.canMeet(left))
        && !shareCollection(table, earlier, later)) {
      report.add(
          DiagnosticCode.KEY_RANGE_OVERLAP,
          later.position(),
          both
              + "begin alike, so a query for one meets the other; give them different prefixes,"
              + " or make both members of an @ItemCollection");
    }
  }

  private static boolean shareCollection(TableModel table, EntityModel one, EntityModel other) {
    return table.collections().stream()
        .anyMatch(c -> c.members().contains(one.type()) && c.members().contains(other.type()));
  }
}
