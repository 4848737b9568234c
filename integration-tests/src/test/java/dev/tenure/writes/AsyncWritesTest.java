package dev.tenure.writes;

import static dev.tenure.writes.OrderAttributes.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.WriteResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The same writes without a thread: versions, conditions, twins. */
class AsyncWritesTest {
  @Test
  void refusesTheSame() {
    try (Desk desk = new Desk();
        DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient()) {
      var options = desk.table.options().clock(desk.watch).build();
      OrderAsyncDao orders =
          OfficeAsyncTable.connect(client, options).tenant(TenantId.of("acme")).orders();

      Order order = orders.create(Order.placed("acme", null)).join();
      String id = order.orderId();
      assertThat(order.createdAt()).isEqualTo(desk.watch.instant());
      Order saved = orders.save(order.withStatus("PAID"), STATUS.eq("PLACED")).join();
      assertThat(saved.version()).isEqualTo(order.version() + 1);
      WriteResult<Order> refused = new WriteResult<>(false, Optional.of(saved));

      assertThat(orders.trySave(order).join()).isEqualTo(refused);
      assertThat(orders.tryReplace(saved, STATUS.eq("X")).join()).isEqualTo(refused);
      assertThat(orders.tryCreate(order).join()).isEqualTo(refused);
      assertThat(orders.tryDelete(order).join()).isEqualTo(refused);
      assertThat(orders.tryDelete(id, STATUS.eq("X")).join()).isEqualTo(refused);
      assertThatThrownBy(() -> orders.delete(order).join())
          .cause()
          .asInstanceOf(type(ConditionFailedException.class))
          .extracting(ConditionFailedException::rule)
          .isEqualTo(Rule.VERSION);
      assertThat(orders.delete(id, STATUS.eq("PAID")).join()).contains(saved);
    }
  }
}
