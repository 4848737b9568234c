package dev.tenure.models.schools;

import dev.tenure.runtime.TableOptions;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Goes over all schools: makes the tables that are missing, and what each one lacks. */
final class Migrate {
  private final DynamoDbClient client;
  private final CatalogCrossTenant catalog;

  Migrate(DynamoDbClient client, CatalogCrossTenant catalog) {
    this.client = client;
    this.catalog = catalog;
  }

  /** The schools where something was done; to be run again whenever it breaks off. */
  List<String> run() {
    return catalog.schools().all().stream().filter(this::migrate).map(School::schoolId).toList();
  }

  private boolean migrate(School school) {
    TableOptions options = TableOptions.builder().tableName(school.store()).build();
    SchoolsOperator operator = SchoolsOperator.connect(client, options).createTableIfAbsent();
    operator.apply(operator.plan()).verifyOrThrow();

    SchoolId id = new SchoolId(school.schoolId());
    return SchoolsTable.connect(client, options)
        .tenant(id)
        .courses()
        .tryCreate(new Course(id, 2025, "WELCOME", "Welcome"))
        .applied();
  }
}
