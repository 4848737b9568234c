package com.example.shop;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What an application does with the generated classes: compiled here, not run. */
public final class Orders {
  private final ShopTable shop;

  /** Connects once; the table is thread-safe. */
  public Orders(DynamoDbClient client) {
    this.shop = ShopTable.connect(client);
  }

  /** Stores an order through its tenant's own door. */
  public Order place(Order order) {
    return shop.tenant(TenantId.of(order.tenantId())).orders().create(order);
  }

  /** One tenant's order. */
  public Optional<Order> find(String tenant, String orderId) {
    return shop.tenant(TenantId.of(tenant)).orders().get(orderId);
  }

  /** A customer's orders of a time, latest first. */
  public Page<Order> history(String tenant, String customerId, Instant from, Instant to) {
    return shop.tenant(TenantId.of(tenant))
        .orders()
        .byCustomer(customerId)
        .placedAt()
        .between(from, to)
        .descending()
        .page(50);
  }

  /** A country, as any tenant may read it. */
  public Optional<Country> country(String tenant, String code) {
    return shop.tenant(TenantId.of(tenant)).countries().get(code);
  }
}
