package dev.tenure.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeneratedIdTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void fillsWhatIsMissingInTheOrderOfTime() {
    List<Order> created = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      created.add(desk.acme.orders().create(Order.placed("acme", null)));
    }

    assertThat(created)
        .allSatisfy(order -> assertThat(UUID.fromString(order.orderId()).version()).isEqualTo(7));
    assertThat(desk.acme.orders().all().stream()).containsExactlyElementsOf(created);
  }

  @Test
  void fillsAtRandom() {
    Session session = desk.acme.sessions().create(Session.of("acme", null, null));
    UUID id = session.id();

    assertThat(id).isNotNull();
    assertThat(id.version()).isEqualTo(4);
    assertThat(desk.acme.sessions().get(id)).contains(session);
  }

  @Test
  void keepsWhatIsThere() {
    assertThat(desk.acme.orders().create(Order.placed("acme", "mine")).orderId()).isEqualTo("mine");
  }

  @Test
  void refusesAnEmptyId() {
    assertThatThrownBy(() -> desk.acme.orders().create(Order.placed("acme", "")))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void otherWritesWantAnId() {
    Order order = Order.placed("acme", null);

    assertThatThrownBy(() -> desk.acme.orders().save(order))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> desk.acme.orders().replace(order))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> desk.acme.orders().delete(order))
        .isInstanceOf(InvalidKeyException.class);
    assertThat(desk.table.sent()).isEmpty();
  }
}
