package dev.tenure.writes;

import static dev.tenure.writes.OrderAttributes.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.docs.Examples;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.WriteResult;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/writes.md} are lines of this package. */
class DocumentationTest {
  @Test
  void examplesAreCompiled() throws IOException {
    assertThat(Examples.of("writes.md")).hasSize(5).allMatch(Examples.compiledIn("writes"));
  }

  @Test
  void aStaleSaveIsRefused() {
    try (Desk desk = new Desk()) {
      assertThatThrownBy(() -> saveStale(desk.acme))
          .isInstanceOf(ConditionFailedException.class)
          .hasMessageContaining("was written since");
    }
  }

  @SuppressWarnings("CheckReturnValue") // as the page has it
  private static void saveStale(OfficeTenant acme) {
    Order created = acme.orders().create(Order.placed("acme", null));
    Order paid = acme.orders().save(created.withStatus("PAID"));
    acme.orders().save(created.withStatus("SENT")); // ConditionFailedException: VERSION
    assertThat(paid).isNull();
  }

  @Test
  void conditionsDecide() {
    try (Desk desk = new Desk()) {
      OfficeTenant acme = desk.acme;
      String id = "o";
      Order paid = acme.orders().create(Order.placed("acme", id).withStatus("PAID"));

      Order sent = acme.orders().save(paid.withStatus("SENT"), STATUS.eq("PAID"));
      Optional<Order> deleted = acme.orders().delete(id, STATUS.in("PLACED", "SENT"));

      assertThat(deleted).contains(sent);
    }
  }

  @Test
  void refusalsCanBeAnswers() {
    try (Desk desk = new Desk()) {
      OfficeTenant acme = desk.acme;
      Order sent = acme.orders().create(Order.placed("acme", "o").withStatus("SENT"));

      WriteResult<Order> result = acme.orders().trySave(sent.withStatus("BACK"), STATUS.eq("PAID"));
      boolean done = result.applied();
      Optional<Order> there = result.item();

      assertThat(done).isFalse();
      assertThat(there).contains(sent);
    }
  }
}
