package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TakenNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** On each door, each accessor leads to one thing, and none is in the way of the door's own. */
final class AccessorsRule implements Rule {
  /** What doors have, or are to have, besides accessors. */
  private static final Set<String> OF_DOORS =
      Set.of(
          "batch",
          "binding",
          "connect",
          "getAll",
          "operator",
          "scope",
          "shared",
          "table",
          "tenant",
          "transaction",
          "transactionalRead");

  @Override
  public void check(TableModel table, ValidationReport report) {
    Map<String, String> onTenantDoor = new HashMap<>();
    Map<String, String> onCrossTenantDoor = new HashMap<>();
    for (EntityModel entity : table.entities()) {
      boolean crossing = entity.kind() == EntityKind.CROSS_TENANT;
      String name = Texts.name(entity);
      if (!crossing) {
        add(name, entity.accessor(), entity.position(), onTenantDoor, report);
      }
      if (crossing || !entity.crossTenantIndexes().isEmpty()) {
        add(name, entity.accessor(), entity.position(), onCrossTenantDoor, report);
      }
    }
    for (CollectionModel collection : table.collections()) {
      String name = Texts.name(collection.type());
      add(name, collection.accessor(), collection.position(), onTenantDoor, report);
    }
  }

  private static void add(
      String owner,
      String accessor,
      Position position,
      Map<String, String> door,
      ValidationReport report) {
    String other = door.putIfAbsent(accessor, owner);
    boolean reserved = OF_DOORS.contains(accessor) || TakenNames.OF_OBJECT.contains(accessor);
    if (other != null || reserved) {
      report.add(
          DiagnosticCode.ACCESSOR_CLASH,
          position,
          "The accessor "
              + accessor
              + "() of "
              + owner
              + " is also "
              + (reserved ? "a method that every door has" : "that of " + other)
              + "; choose another with plural = \"…\"");
    }
  }
}
