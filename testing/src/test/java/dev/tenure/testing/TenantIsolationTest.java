package dev.tenure.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TenantId;
import dev.tenure.testing.store.Order;
import dev.tenure.testing.store.OrderSchema;
import dev.tenure.testing.store.StoreTable;
import dev.tenure.testing.store.StoreTenant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantIsolationTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void generatedDoorsAreApart() {
    assertThat(
    TenantIsolation.of(StoreTable.DEFINITION, StoreTable::connect, StoreTable::tenant)
        .tenants(TenantId.of("acme"), TenantId.of("acme2"))
        .entity(
            OrderSchema.INSTANCE,
            StoreTenant::orders,
            tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
            orders ->
                orders
                    .get(dao -> dao.get("1"))
                    .query(dao -> dao.all())
                    .query(dao -> dao.byCustomer("c-42"))
                    .delete(dao -> dao.delete("1")))
        .verify(dynamoDb)).isNotEmpty();
  }

  private static Order order(TenantId tenant, String id) {
    return new Order(tenant.value(), id, "c-42", 1990);
  }
}
