package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.dao.Notes.Note;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.CollectionSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class CollectionReaderTest {
  private static final CollectionSchema<Note> SCHEMA =
      CollectionSchema.<Note>builder("Rows").member(new Notes.Schema(), "NOTE#{id}").build();

  private static final class Rows extends CollectionReader<Note> {
    Rows(Scope scope, CollectionSchema<Note> schema) {
      super(scope, schema);
    }

    Query<Note> from(KeyBuilder beginning) {
      return rows("rows", partition(), beginning);
    }
  }

  private static QueryRequest request(Scope scope, KeyBuilder beginning) {
    return new QueryPlan<>(new Rows(scope, SCHEMA).from(beginning).accessPath())
        .rows(Map.of(), null);
  }

  @Test
  void aBeginningIsOneKeyAndWhatGoesOnAfterIt() {
    QueryRequest request =
        request(Notes.of("t").scope(), KeyBuilder.start().literal("NOTE").text("id", "a b"));

    assertThat(request.keyConditionExpression())
        .isEqualTo("#pk = :pk AND #sk BETWEEN :low AND :high");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":pk", AttributeValue.fromS("TENANT#t"))
        .containsEntry(":low", AttributeValue.fromS("NOTE#a$20b"))
        .containsEntry(":high", AttributeValue.fromS("NOTE#a$20b$"));
  }

  @Test
  void aWholePartitionLeavesInternalRowsOut() {
    QueryRequest request = request(Notes.of("t").scope(), KeyBuilder.start());

    assertThat(request.keyConditionExpression()).isEqualTo("#pk = :pk AND #sk >= :low");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":low", AttributeValue.fromS("%"));
  }

  @Test
  void aWholePartitionIsAllOfItWhereKeysMayBeginWithAnything() {
    CollectionSchema<Note> loose =
        CollectionSchema.<Note>builder("Rows")
            .member(new Notes.Schema(), "NOTE#{id}")
            .member(new Notes.Schema(), "{id}")
            .build();
    Query<Note> all = new Rows(Notes.of("t").scope(), loose).from(KeyBuilder.start());

    assertThat(new QueryPlan<>(all.accessPath()).rows(Map.of(), null).keyConditionExpression())
        .isEqualTo("#pk = :pk");
  }

  @Test
  void aCountLeavesOutWhatIsMarkedAsNoMember() {
    CollectionSchema<Note> two =
        CollectionSchema.<Note>builder("Rows")
            .member(new Notes.Schema(), "NOTE#{id}")
            .member(new Notes.Schema(), "NOTE#{id}")
            .build();
    ReadContext<Note> context = new ReadContext<>(Notes.of("t").scope(), RowMapping.of(two));
    AccessPath<Note> path = AccessPath.ofTable(context, "rows", "TENANT#t", "NOTE#");

    assertThat(new QueryPlan<>(path).count(Map.of()).filterExpression())
        .isEqualTo("(attribute_not_exists(#entity) OR #entity IN (:entity0, :entity1))");
  }
}
