package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.table.KeyAttribute;
import dev.tenure.runtime.table.TableDefinition;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How much the keys of indexes take that a member is in. */
class MemberKeysTest {
  private static final KeyAttribute TITLE = KeyAttribute.text("title");

  private final MemberKeys ofPartition =
      new MemberKeys(table().index("one", "one_pk").partitionAttributes("one", TITLE).build());
  private final MemberKeys ofBoth =
      new MemberKeys(
          table()
              .index("one", "one_pk")
              .sortAttributes("one", TITLE)
              .index("other", "other_pk")
              .partitionAttributes("other", TITLE)
              .build());

  private static TableDefinition.Builder table() {
    return TableDefinition.builder("t").partitionKey("PK").sortKey("SK");
  }

  private static Map<String, AttributeValue> title(int bytes) {
    return Map.of("title", AttributeValue.fromS("x".repeat(bytes)));
  }

  private static Map<String, Optional<AttributeValue>> setTitle(int bytes) {
    return Map.of("title", Optional.of(AttributeValue.fromS("x".repeat(bytes))));
  }

  @Test
  void theNarrowestKeyDecides() {
    assertThatCode(() -> ofPartition.requireKeys(title(2048))).doesNotThrowAnyException();
    assertThatThrownBy(() -> ofPartition.requireKeys(title(2049)))
        .isInstanceOf(InvalidKeyException.class);
    assertThatCode(() -> ofBoth.requireKeys(title(1024))).doesNotThrowAnyException();
    assertThatThrownBy(() -> ofBoth.requireKeys(title(1025)))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> ofBoth.requireSet(setTitle(1025)))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void whatIsAbsentIsNoKey() {
    assertThatCode(() -> ofBoth.requireKeys(Map.of())).doesNotThrowAnyException();
    assertThatCode(() -> ofBoth.requireSet(Map.of("title", Optional.empty())))
        .doesNotThrowAnyException();
  }
}
