package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TakenNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An index's name is a method of the DAO that no other method is in the way of, and an entity is in
 * a physical index once: its items have one key there.
 */
final class IndexNamesRule implements Rule {
  /** What DAOs are to have besides. */
  private static final Set<String> TO_COME = Set.of("update", "upsert");

  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      Map<String, String> names = new HashMap<>();
      Map<String, String> physical = new HashMap<>();
      for (IndexModel index : entity.indexes()) {
        String on = index.physical().name();
        check(entity, index.name(), on, index.position(), names, physical, report);
      }
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        String on = index.physical().name();
        check(entity, index.name(), on, index.position(), names, physical, report);
      }
    }
  }

  private static void check(
      EntityModel entity,
      String name,
      String on,
      Position position,
      Map<String, String> names,
      Map<String, String> physical,
      ValidationReport report) {
    boolean keyPart =
        entity.sortKey().members().stream().map(KeyPart.Member::name).anyMatch(name::equals);
    boolean taken =
        TakenNames.OF_DAO.contains(name)
            || TakenNames.OF_OBJECT.contains(name)
            || TO_COME.contains(name);
    if (taken || keyPart) {
      report.add(
          DiagnosticCode.INDEX_NAME_RESERVED,
          position,
          "'"
              + name
              + "' of "
              + Texts.name(entity)
              + " would be a method of its DAO, which has "
              + name
              + "() already"
              + (keyPart ? " for its sort key" : "")
              + "; choose another name, such as by"
              + name.substring(0, 1).toUpperCase(Locale.ROOT)
              + name.substring(1));
    }
    if (names.putIfAbsent(name, on) != null) {
      report.add(
          DiagnosticCode.INDEX_REPEATED,
          position,
          Texts.name(entity) + " has two indexes called '" + name + "'");
      return;
    }
    String other = physical.putIfAbsent(on, name);
    if (other != null) {
      report.add(
          DiagnosticCode.INDEX_REPEATED,
          position,
          "'"
              + name
              + "' and '"
              + other
              + "' of "
              + Texts.name(entity)
              + " are both on the index \""
              + on
              + "\", where an item has one key; use another index for one of them");
    }
  }
}
