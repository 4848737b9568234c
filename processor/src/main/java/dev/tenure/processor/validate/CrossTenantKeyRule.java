package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/**
 * What crosses tenants lies in no tenant's partition: its partition keys neither are nor begin with
 * what can be a tenant, since that is all a tenant's policy looks at.
 */
final class CrossTenantKeyRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      if (entity.kind() == EntityKind.CROSS_TENANT) {
        List<KeyPart> key = KeySpace.of(entity, table.tenant()).partitionKey();
        check(table, Texts.name(entity), key, entity.partitionKey().position(), report);
      }
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        List<KeyPart> key = KeySpace.of(index).partitionKey();
        check(table, "'" + index.name() + "'", key, index.partitionKey().position(), report);
      }
    }
  }

  private static void check(
      TableModel table,
      String what,
      List<KeyPart> partitionKey,
      Position position,
      ValidationReport report) {
    List<KeyPart> tenant = table.tenant().pattern().parts();
    if (KeyShapes.canBeEqual(tenant, partitionKey) || KeyShapes.canContinue(tenant, partitionKey)) {
      report.add(
          DiagnosticCode.CROSS_TENANT_KEY_OVERLAP,
          position,
          "The partition key \""
              + Texts.pattern(partitionKey)
              + "\" of "
              + what
              + " can lie in a tenant's partition, \""
              + Texts.pattern(tenant)
              + "\"; begin it with a literal that no tenant begins with");
    }
  }
}
