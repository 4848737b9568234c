package dev.tenure.models.companies;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.TablePlan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table of companies, made or brought up to date once per cold start, whichever process is
 * first.
 *
 * <p>Nothing is remembered of what was done: the live table is what tells. A start that breaks off
 * while it fills the index leaves {@link #fill} to be run again by hand.
 */
final class Database {
  private Database() {}

  /** Creates the table, adds the index that older ones lack, and fills it. */
  static CompaniesTable open(DynamoDbClient client, TableOptions options) {
    CompaniesOperator operator = CompaniesOperator.connect(client, options).createTableIfAbsent();
    CompaniesTable table = CompaniesTable.connect(client, options);
    TablePlan plan = operator.plan();
    if (!plan.steps().isEmpty()) {
      operator.apply(plan);
      fill(operator, table);
    }
    return table;
  }

  /** Saves every user, and so writes the keys of indexes that the stored rows lack. */
  static void fill(CompaniesOperator operator, CompaniesTable table) {
    operator
        .scan()
        .forEach(
            item ->
                item.as(UserSchema.INSTANCE)
                    .ifPresent(user -> table.tenant(user.company()).users().save(user)));
  }
}
