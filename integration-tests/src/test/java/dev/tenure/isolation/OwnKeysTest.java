package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenureException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What fails for one item says for which, unless it is not the caller's own. */
class OwnKeysTest {
  private static final PrimaryKey KEY = new PrimaryKey("TENANT#acme", "NOTE#1");

  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
  private final DeskTenant acme = DeskTable.connect(client, options).tenant(TenantId.of("acme"));

  @BeforeEach
  void createTable() {
    DeskOperator.connect(client, options).createTableIfAbsent();
  }

  private static <X extends TenureException> void assertKey(
      Class<X> failure, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(failure, attempt).key()).contains(KEY);
  }

  private void put(Map<String, AttributeValue> changed) {
    Map<String, AttributeValue> row =
        new HashMap<>(NoteSchema.INSTANCE.toItem(Note.of("acme", "1")));
    row.putAll(changed);
    client.putItem(request -> request.tableName(options.tableName().orElseThrow()).item(row));
  }

  @Test
  void ofARefusedWrite() {
    Note note = acme.notes().create(Note.of("acme", "1"));

    assertKey(ItemExistsException.class, () -> acme.notes().create(note));
    assertThat(acme.notes().delete("1")).isPresent();
    assertKey(ConditionFailedException.class, () -> acme.notes().update("1").setText("x").run());
    assertKey(ConditionFailedException.class, () -> acme.notes().modify("1", same -> same));
  }

  @Test
  void ofARowThatCannotBeRead() {
    put(Map.of("text", AttributeValue.fromL(List.of())));

    assertKey(MappingException.class, () -> acme.notes().get("1"));
    assertKey(MappingException.class, () -> acme.notes().all().page(5));
    assertKey(MappingException.class, () -> acme.notes().getAll(List.of(acme.notes().key("1"))));
  }

  @Test
  void ofARowThatIsMarkedAsAnothers() {
    String tag = Objects.requireNonNull(NoteSchema.INSTANCE.descriptor().tagAttribute());
    put(Map.of(tag, AttributeValue.fromS("OTHER")));

    assertKey(ForeignItemException.class, () -> acme.notes().get("1"));
    assertKey(
        ForeignItemException.class, () -> acme.notes().getAll(List.of(acme.notes().key("1"))));
  }

  @Test
  void notOfAnothersRow() {
    Map<String, AttributeValue> planted =
        new HashMap<>(NoteSchema.INSTANCE.toItem(Note.of("globex", "1")));
    planted.put("byAuthor_pk", AttributeValue.fromS("TENANT#acme#ada"));
    put(planted);

    ForeignItemException refused =
        catchThrowableOfType(
            ForeignItemException.class, () -> acme.notes().byAuthor("ada").page(5));
    assertThat(refused.key()).isEmpty();
  }

  @Test
  void ofAFailureOfTheService() {
    DeskTenant nowhere =
        DeskTable.connect(client, TableOptions.builder().tableName("no-such-table").build())
            .tenant(TenantId.of("acme"));

    assertKey(OperationFailedException.class, () -> nowhere.notes().get("1"));
    assertKey(OperationFailedException.class, () -> nowhere.notes().save(Note.of("acme", "1")));
    assertKey(OperationFailedException.class, () -> nowhere.notes().modify("1", same -> same));
    OperationFailedException ofMany =
        catchThrowableOfType(OperationFailedException.class, () -> nowhere.notes().all().count());
    assertThat(ofMany.key()).isEmpty();
  }
}
