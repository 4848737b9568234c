package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ViewSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class CrossTenantLookupTest {
  private static final class Lookup extends CrossTenantLookup {
    Lookup(Scope scope) {
      super(scope);
    }

    AccessPath<String> byTopic(String topic) {
      KeyBuilder partition = KeyBuilder.start().text("topic", topic);
      return indexPath("byTopic", "byTopic", new TopicView(), partition, KeyBuilder.start());
    }
  }

  private static final class TopicView extends ViewSchema<String> {
    TopicView() {
      super(new Notes.Schema(), "byTopic_pk");
    }

    @Override
    protected String read(ItemReader item) {
      String id = item.key("SK").literal("NOTE").text("id");
      item.requireKey("byTopic_pk", id);
      return id;
    }
  }

  private final QueryPlan<String> plan =
      new QueryPlan<>(new Lookup(Notes.ofAllTenants().scope()).byTopic("x"));

  @Test
  void isNothingForATenant() {
    Scope tenant = Notes.of("acme").scope();

    assertThatThrownBy(() -> new Lookup(tenant)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lookup(tenant.connection().shared()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void asksForKeysAndTheTag() {
    QueryRequest request = plan.rows(Map.of(), null);

    assertThat(request.projectionExpression().split(", "))
        .extracting(request.expressionAttributeNames()::get)
        .containsExactlyInAnyOrder("PK", "SK", "_entity", "byTopic_pk", "byTopic_sk");
    assertThat(plan.count(Map.of()).projectionExpression()).isNull();
  }

  @Test
  void showsAnItemWhoseKeysAgree() {
    assertThat(plan.read(row("x", "x", "x"))).isEqualTo("x");

    assertThatThrownBy(() -> plan.read(row("y", "x", "x")))
        .isInstanceOf(ForeignItemException.class);
    assertThatThrownBy(() -> plan.read(row("x", "y", "x")))
        .isInstanceOf(ForeignItemException.class);
  }

  private static Map<String, AttributeValue> row(String id, String topic, String tenant) {
    return Map.of(
        "PK", AttributeValue.fromS("TENANT#" + tenant),
        "SK", AttributeValue.fromS("NOTE#" + id),
        "byTopic_pk", AttributeValue.fromS(topic));
  }
}
