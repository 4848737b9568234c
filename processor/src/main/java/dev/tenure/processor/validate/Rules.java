package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** Every rule, in the order in which messages are most useful. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new KeyAttributesRule(),
          new AttributeNamesRule(),
          new EntityNamesRule(),
          new AccessorsRule(),
          new IndexNamesRule(),
          new SortKeyTypesRule(),
          new IndexAttributesRule(),
          new IndexAttributeTypesRule(),
          new KeyOverlapRule(),
          new UniqueKeysRule(),
          new IndexOverlapRule(),
          new CrossTenantKeyRule(),
          new CollectionRule(),
          new ViewRule(),
          new IndexUseRule(),
          new IndexQuotaRule(),
          new HotPartitionRule());

  private Rules() {}

  /**
   * Checks one table.
   *
   * @param others the tables of the same run that were checked before
   */
  public static void check(TableModel table, List<TableModel> others, ValidationReport report) {
    ALL.forEach(rule -> rule.check(table, report));
    OneTableRule.check(table, others, report);
  }
}
