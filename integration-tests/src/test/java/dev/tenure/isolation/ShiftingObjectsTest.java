package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Objects that name one tenant when they are checked and another when they are written. */
class ShiftingObjectsTest {
  private static final List<BiConsumer<NoteDao, Note>> WRITES =
      List.of(NoteDao::create, NoteDao::save, NoteDao::replace);

  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
  private final DeskTable desk = DeskTable.connect(client, options);

  /** Names one tenant for some calls, and then another. */
  private static final class Shifting extends Note {
    private final String next;
    private int calls;

    Shifting(String next, int calls) {
      this.next = next;
      this.calls = calls;
    }

    @Override
    String getTenantId() {
      return calls-- > 0 ? super.getTenantId() : next;
    }
  }

  @BeforeEach
  void createTable() {
    DeskOperator.connect(client, options).createTableIfAbsent();
  }

  private NoteDao notes(String tenant) {
    return desk.tenant(TenantId.of(tenant)).notes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme2", "ACME", "acm"})
  void noKeyOfARowIsAnotherTenants(String other) {
    int written = 0;
    for (int calls = 0; calls < 10; calls++) {
      for (BiConsumer<NoteDao, Note> write : WRITES) {
        Note note = Note.filled(new Shifting(other, calls), "acme", "n" + written);
        try {
          write.accept(notes("acme"), note);
          written++;
        } catch (TenantMismatchException refused) {
          assertThat(refused)
              .hasMessageEndingWith("of Note was refused: the object does not belong to acme")
              .hasNoCause();
        }
      }
    }

    assertThat(written).isPositive();
    assertThat(rows()).hasSize(written).allSatisfy(ShiftingObjectsTest::assertIsOfAcme);
    assertThat(notes("acme").byAuthor("ada").count()).isEqualTo(written);
    assertThat(notes(other).byAuthor("ada").stream()).isEmpty();
    assertThat(notes(other).all().stream()).isEmpty();
  }

  private List<Map<String, AttributeValue>> rows() {
    return client.scan(request -> request.tableName(options.tableName().orElseThrow())).items();
  }

  private static void assertIsOfAcme(Map<String, AttributeValue> row) {
    assertThat(row.get("PK").s()).isEqualTo("TENANT#acme");
    assertThat(row.get("byAuthor_pk").s()).isEqualTo("TENANT#acme#ada");
    assertThat(row.get("byText_pk").s()).isEqualTo("TENANT#acme");
  }

  @Test
  void whatIsReadAndMovedToAnotherTenantIsRefused() {
    notes("acme").create(Note.of("acme", "1"));
    Note note = notes("acme").get("1").orElseThrow();

    for (BiConsumer<NoteDao, Note> write : WRITES) {
      assertThatThrownBy(() -> write.accept(notes("globex"), note))
          .isInstanceOf(TenantMismatchException.class);
    }
    note.setTenantId("globex");
    notes("globex").create(note);

    assertThat(notes("globex").all().count()).isEqualTo(1);
    assertThat(notes("acme").get("1").orElseThrow().getTenantId()).isEqualTo("acme");
  }
}
