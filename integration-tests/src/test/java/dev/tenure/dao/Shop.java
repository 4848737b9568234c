package dev.tenure.dao;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.runtime.table.TableOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The doors of the test's table, as they would be generated. */
final class Shop {
  static final TableDefinition DEFINITION = definition().entityAttribute("_entity").build();
  static final TableDefinition TAGLESS = definition().build();

  private final TableConnection connection;

  private Shop(TableConnection connection) {
    this.connection = connection;
  }

  private static TableDefinition.Builder definition() {
    return TableDefinition.builder("shop")
        .partitionKey("PK")
        .sortKey("SK")
        .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
        .index("byDay", "byDay_pk", "byDay_sk");
  }

  static Shop connect(DynamoDbClient client, TableOptions options) {
    return new Shop(TableConnection.of(client, DEFINITION, options));
  }

  /** A new table, and the door to it. */
  static Shop create() {
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    new Operator(LocalDynamoDb.client(), options).createTableIfAbsent();
    return connect(LocalDynamoDb.client(), options);
  }

  /** A new table; answers its name. */
  static String createTable() {
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    return new Operator(LocalDynamoDb.client(), options).createTableIfAbsent().tableName();
  }

  Tenant tenant(String tenantId) {
    TenantId tenant = TenantId.of(tenantId);
    return new Tenant(connection.scope(ShopKeys.tenant(tenant), tenant));
  }

  /** One tenant's part. */
  static final class Tenant {
    private final Scope scope;

    private Tenant(Scope scope) {
      this.scope = scope;
    }

    OrderDao orders() {
      return new OrderDao(scope, OrderSchema.INSTANCE);
    }

    /** The same orders, as a table without entity attribute sees them. */
    OrderDao taglessOrders() {
      return new OrderDao(scope, OrderSchema.TAGLESS);
    }

    CourseDao courses() {
      return new CourseDao(scope);
    }
  }

  /** The operator. */
  static final class Operator extends TableOperator<Operator> {
    Operator(DynamoDbClient client, TableOptions options) {
      super(client, DEFINITION, options);
    }

    Operator(DynamoDbClient client, TableDefinition definition, TableOptions options) {
      super(client, definition, options);
    }
  }
}
