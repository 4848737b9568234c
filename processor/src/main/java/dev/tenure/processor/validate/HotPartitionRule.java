package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType.Kind;
import dev.tenure.processor.model.TableModel;
import java.util.Set;

/**
 * Warns where every write of every tenant goes to one partition of an index, or to a few: it takes
 * 1,000 write units a second, whatever the table is billed for, and then the table's writes are
 * throttled too. Partitions of one tenant are left alone; their size is a matter of the data.
 */
final class HotPartitionRule implements Rule {
  private static final Set<Kind> FEW_VALUES = Set.of(Kind.BOOLEAN, Kind.ENUM);

  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        if (index.partitionKey().members().stream().allMatch(HotPartitionRule::hasFewValues)) {
          report.add(
              DiagnosticCode.HOT_PARTITION,
              index.partitionKey().position(),
              "All items of "
                  + Texts.name(entity)
                  + ", of all tenants, share "
                  + (index.partitionKey().members().isEmpty()
                      ? "one partition"
                      : "a few partitions")
                  + " of '"
                  + index.name()
                  + "', and a partition takes 1,000 write units a second; begin with a member of"
                  + " many values");
        }
      }
    }
  }

  private static boolean hasFewValues(KeyPart.Member member) {
    return FEW_VALUES.contains(member.type().kind());
  }
}
