package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.tenure.runtime.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ShopTest {
  private final Order order =
      new Order(
          "acme",
          "2026-000123",
          "c-42",
          OrderStatus.PLACED,
          Instant.parse("2026-11-21T09:30:00Z"),
          new BigDecimal("12.50"),
          0);

  @Test
  void theTenantLeadsTheKeys() {
    assertEquals("TENANT#acme", OrderKeys.partitionKey(TenantId.of("acme")));
    assertEquals("ORDER#2026-000123", OrderKeys.sortKey("2026-000123"));
  }

  @Test
  void anOrderIsReadAsItWasWritten() {
    Map<String, AttributeValue> item = OrderSchema.INSTANCE.itemToMap(order, true);

    assertEquals("TENANT#acme", item.get("PK").s());
    assertEquals("TENANT#acme#c-42", item.get("byCustomer_pk").s());
    assertEquals("2026-11-21T09:30:00.000000000Z#2026-000123", item.get("byCustomer_sk").s());
    assertEquals(order, OrderSchema.INSTANCE.mapToItem(item));
  }

  @Test
  void theTableIsExported() {
    assertNotNull(Shop.class.getResource("/META-INF/tenure/shop/cli/create-table.json"));
  }
}
