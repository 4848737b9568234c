package dev.tenure.models.companies;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.TablePlan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table of companies, made or brought up to date once per cold start, whichever process is
 * first.
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
      operator
          .scan()
          .forEach(
              item ->
                  item.as(UserSchema.INSTANCE)
                      .ifPresent(user -> table.tenant(user.company()).users().save(user)));
    }
    return table;
  }
}
