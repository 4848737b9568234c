package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import dev.tenure.runtime.key.KeyBuilder;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A DAO whose own code spells partition keys, as no generated one does, is held to its scope. */
class ForgedPartitionTest {
  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();

  private static final class Forger extends EntityDao<Note> {
    Forger(Scope scope) {
      super(scope, NoteSchema.INSTANCE);
    }

    Optional<Note> get(String partitionKey) {
      return getItem(itemKey(partitionKey, "NOTE#1"));
    }

    Optional<Note> delete(String partitionKey) {
      return deleteItem(itemKey(partitionKey, "NOTE#1"));
    }

    Query<Note> all(String partitionKey) {
      return new Query<>(
          path("all", KeyBuilder.after(partitionKey), KeyBuilder.start().literal("NOTE")));
    }

    Query<Note> byText(String partitionKey) {
      return new Query<>(
          indexPath("byText", "byText", KeyBuilder.after(partitionKey), KeyBuilder.start()));
    }
  }

  @BeforeEach
  void createTable() {
    DeskOperator.connect(client, options).createTableIfAbsent();
    DeskTable desk = DeskTable.connect(client, options);
    for (String tenant : new String[] {"acme", "acme2"}) {
      desk.tenant(TenantId.of(tenant)).notes().create(Note.of(tenant, "1"));
    }
  }

  private Forger forger() {
    return new Forger(
        TableConnection.of(client, DeskTable.DEFINITION, options).scope("TENANT#acme", "acme"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TENANT#acme2", "TENANT#acm", "TENANT#ACME", "TENANT", "$SHARED", "x", ""})
  void noRequestLeavesTheScope(String partitionKey) {
    assertThatThrownBy(() -> forger().get(partitionKey))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forger().delete(partitionKey))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forger().all(partitionKey))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> forger().byText(partitionKey))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(forger().all("TENANT#acme").count()).isEqualTo(1);
    assertThat(forger().byText("TENANT#acme").count()).isEqualTo(1);
    assertThat(forger().get("TENANT#acme")).isPresent();
  }

  @Test
  void whatIsAnothersIsNotDeleted() {
    assertThatThrownBy(() -> forger().delete("TENANT#acme2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The partition key does not belong to acme");
    assertThat(forger().delete("TENANT#acme")).isPresent();

    DeskTenant other = DeskTable.connect(client, options).tenant(TenantId.of("acme2"));
    assertThat(other.notes().get("1")).isPresent();
  }
}
