package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.key.KeyType;
import dev.tenure.runtime.key.KeyTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Three entities that differ by words, by the number of parts, or only by what a part is. */
class CollectionSchemaTest {
  private static final UUID ID = new UUID(1, 2);

  /** What the sort key {@code words#{id}} is made of. */
  private record Row(String entity, Object id) {}

  private static final class Schema<K> extends EntitySchema<Row> {
    private final KeyType<K> type;
    private final String words;

    Schema(String entity, String words, KeyType<K> type, @Nullable String tag) {
      super(descriptor(entity, tag));
      this.type = type;
      this.words = words;
    }

    private static EntityDescriptor<Row> descriptor(String entity, @Nullable String tag) {
      var builder = EntityDescriptor.builder(Row.class, entity).primaryKey("PK", "SK");
      return (tag == null ? builder : builder.tag(tag, entity))
          .attribute("n", AttributeTypes.INTEGER)
          .build();
    }

    @Override
    protected String tenantKey(Row row) {
      return "T";
    }

    @Override
    protected String partitionKey(Row row) {
      return "T";
    }

    @Override
    @SuppressWarnings("unchecked")
    protected String sortKey(Row row) {
      return KeyBuilder.start().literal(words).part("id", (K) row.id(), type).sortKey();
    }

    @Override
    protected void write(Row row, ItemWriter out) {}

    @Override
    protected Row read(ItemReader in) {
      KeyParser sortKey = in.key("SK").literal(words);
      K id = sortKey.part("id", type);
      sortKey.end();
      in.getInt("n");
      return new Row(descriptor().entityName(), id);
    }
  }

  private static CollectionSchema<Row> collection(@Nullable String tag) {
    return CollectionSchema.<Row>builder("Rows")
        .member(new Schema<>("ByNumber", "A", KeyTypes.LONG, tag), "A#{id}")
        .member(new Schema<>("ByUuid", "A", KeyTypes.UUID, tag), "A#{id}")
        .member(new Schema<>("Child", "A#B", KeyTypes.LONG, tag), "A#B#{id}")
        .build();
  }

  private static final CollectionSchema<Row> TAGGED = collection("_entity");
  private static final CollectionSchema<Row> TAGLESS = collection(null);

  private static Map<String, AttributeValue> item(String sortKey) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("PK", AttributeValue.fromS("T"));
    item.put("SK", AttributeValue.fromS(sortKey));
    return item;
  }

  private static Map<String, AttributeValue> item(String sortKey, String tag) {
    Map<String, AttributeValue> item = item(sortKey);
    item.put("_entity", AttributeValue.fromS(tag));
    return item;
  }

  @Test
  void aTagSaysWhatAnItemIs() {
    assertThat(TAGGED.fromItem(item("A#0000000000000000007", "ByNumber")))
        .isEqualTo(new Row("ByNumber", 7L));
    assertThat(TAGGED.fromItem(item("A#B#0000000000000000007", "Child")))
        .isEqualTo(new Row("Child", 7L));
    assertThat(TAGGED.tags()).containsExactly("ByNumber", "ByUuid", "Child");

    refuses(TAGGED, item("A#0000000000000000007", "Child"));
    refuses(TAGGED, item("A#0000000000000000007", "ByUuid"));
    refuses(TAGGED, item("A#0000000000000000007", "Other"));
  }

  @Test
  void withoutATagTheKeySaysIt() {
    for (CollectionSchema<Row> schema : List.of(TAGGED, TAGLESS)) {
      assertThat(schema.fromItem(item("A#0000000000000000007"))).isEqualTo(new Row("ByNumber", 7L));
      assertThat(schema.fromItem(item("A#" + ID))).isEqualTo(new Row("ByUuid", ID));
      assertThat(schema.fromItem(item("A#B#0000000000000000007"))).isEqualTo(new Row("Child", 7L));

      for (String none : new String[] {"A#7", "A", "A#B", "A#B#7", "B#0000000000000000007", ""}) {
        refuses(schema, item(none));
      }
      refuses(schema, Map.of("PK", AttributeValue.fromS("T")));
    }
  }

  @Test
  void anItemThatSeveralCanReadIsNone() {
    CollectionSchema<Row> twice =
        CollectionSchema.<Row>builder("Rows")
            .member(new Schema<>("One", "A", KeyTypes.LONG, null), "A#{id}")
            .member(new Schema<>("Two", "A", KeyTypes.TEXT, null), "A#{id}")
            .build();

    refuses(twice, item("A#0000000000000000007"));
    assertThat(twice.fromItem(item("A#x"))).isEqualTo(new Row("Two", "x"));
  }

  @Test
  void aWrongAttributeIsNotTakenForAnotherEntity() {
    Map<String, AttributeValue> item = item("A#0000000000000000007");
    item.put("n", AttributeValue.fromS("no number"));

    assertThatThrownBy(() -> TAGLESS.fromItem(item)).isInstanceOf(MappingException.class);
  }

  private static void refuses(CollectionSchema<Row> schema, Map<String, AttributeValue> item) {
    assertThatThrownBy(() -> schema.fromItem(item)).isInstanceOf(InvalidKeyException.class);
  }
}
