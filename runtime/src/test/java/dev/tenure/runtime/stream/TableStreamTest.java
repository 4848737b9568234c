package dev.tenure.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.StreamPositionLostException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import dev.tenure.runtime.table.TableDefinition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** How shards are read on: each record once, in order, and none passed over in silence. */
class TableStreamTest {
  private static final TableDefinition TABLE =
      TableDefinition.builder("notes").partitionKey("PK").sortKey("SK").build();
  private static final StreamSchema<TenantId> SCHEMA =
      StreamSchema.<TenantId>builder(TABLE)
          .ofTenants(new NoteSchema(), "TENANT#{tenantId}", "NOTE#{id}", TableStreamTest::tenant)
          .build();

  private final FakeStreams streams = new FakeStreams();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final TableStream<TenantId> stream =
      new TableStream<>(streams, SCHEMA, TableOptions.defaults(), () -> now) {};

  @Test
  void pagesFollowEachOther() {
    streams.shard("a", null, 1, 2, 3, 4, 5);
    assertThat(poll(5)).containsExactly("1 2", "3 4", "5", "", "");
  }

  @Test
  void aShardWaitsForTheOneItContinues() {
    streams.shard("b", "a", 6, 7).shard("c", "a", 8).shard("a", null, 1, 2, 3);
    streams.closed.addAll(List.of("a", "b"));
    assertThat(poll(4)).containsExactly("1 2", "3", "6 7 8", "");
    assertThat(poll(4)).as("from its text").isEqualTo(poll(4));
  }

  @Test
  void aShardWhoseParentIsTrimmedIsRead() {
    streams.shard("b", "gone", 6);
    assertThat(poll(1)).containsExactly("6");
  }

  @Test
  void whatIsWrittenLaterComesLater() {
    streams.shard("a", null, 1);
    StreamPosition position = stream.poll(StreamPosition.start()).next();
    streams.shards.get("a").add(2);
    streams.closed.add("a");
    streams.shard("b", "a", 3);
    StreamBatch<TenantId> second = stream.poll(position);
    assertThat(numbers(second)).isEqualTo("2");
    assertThat(numbers(stream.poll(second.next()))).isEqualTo("3");
  }

  @Test
  void anIteratorThatExpiredIsMadeAnew() {
    streams.shard("a", null, 1, 2, 3).shard("b", null, 7);
    streams.iteratorsExpire = true;
    assertThat(poll(3)).containsExactly("1 2 7", "3", "");
  }

  @Test
  void aPositionIsLostWhenItsRecordsMayBeGone() {
    streams.shard("a", null, 1, 2, 3);
    StreamPosition position = stream.poll(StreamPosition.start()).next();

    now = now.plus(Duration.ofHours(24));
    assertThat(numbers(stream.poll(position))).isEqualTo("3");
    now = now.plusNanos(1);
    lost(position, "it is older than 24 hours");

    now = now.minusSeconds(60);
    streams.trimmedUpTo = 3;
    lost(StreamPosition.parse(position.toString()), "the records after it are trimmed");

    streams.shards.remove("a");
    streams.shard("b", null, 9);
    lost(position, "a shard it stands in is gone");

    streams.labels.add("2026-02-02T00:00:00.000");
    lost(position, "the table has a newer stream");
    assertThat(numbers(stream.poll(StreamPosition.start()))).isEqualTo("9");
  }

  private void lost(StreamPosition position, String reason) {
    assertThatExceptionOfType(StreamPositionLostException.class)
        .isThrownBy(() -> stream.poll(position))
        .withMessage("The position in the stream of table notes is lost: " + reason)
        .satisfies(lost -> assertThat(lost.table()).isEqualTo("notes"));
  }

  @Test
  void aTableWithoutAStreamIsNotRead() {
    streams.labels.clear();
    assertThatExceptionOfType(TableMismatchException.class)
        .isThrownBy(() -> stream.poll(StreamPosition.start()))
        .withMessageContaining("it has no stream");
  }

  @Test
  void aFailureOfTheServiceIsToldWithoutItsMessage() {
    streams.failure = DynamoDbException.builder().message("secret").statusCode(500).build();
    assertThatExceptionOfType(OperationFailedException.class)
        .isThrownBy(() -> stream.poll(StreamPosition.start()))
        .satisfies(failure -> assertThat(failure.operation()).isEqualTo("listStreams"))
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2 x 2026-01-01T00:00:00Z",
        "1 x",
        "1 x today",
        "1 x today a=1",
        "1 x 2026-01-01T00:00:00Z a",
        "1 x 2026-01-01T00:00:00Z =1",
        "1 x 2026-01-01T00:00:00Z a=b"
      })
  void aTextThatIsNoPositionIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> StreamPosition.parse(text));
  }

  @Test
  void thePositionBeforeEverythingHasATextToo() {
    assertThat(StreamPosition.parse(StreamPosition.start().toString()))
        .isEqualTo(StreamPosition.start())
        .hasSameHashCodeAs(StreamPosition.start());
  }

  @Test
  void expiryIsToldApartFromDeletion() {
    Record deleted = FakeStreams.record(1).toBuilder().eventName(OperationType.REMOVE).build();
    Identity service =
        Identity.builder().type("Service").principalId("dynamodb.amazonaws.com").build();
    assertThat(read(deleted).isExpiry()).isFalse();
    assertThat(read(deleted.toBuilder().userIdentity(service).build()).isExpiry()).isTrue();
  }

  private static StreamChange<TenantId> read(Record record) {
    return SCHEMA.read(record, TableOptions.defaults()).orElseThrow();
  }

  @Test
  void aViewOfKeysTellsTheTenantAsWell() {
    StreamChange<TenantId> change = read(FakeStreams.record(7));
    assertThat(change.tenant()).contains(TenantId.of("acme"));
    assertThat(change.sortKey()).isEqualTo("NOTE#7");
  }

  @Test
  void recordsAndSchemasOfOtherTablesAreRefused() {
    Record other =
        FakeStreams.record(1).toBuilder()
            .dynamodb(change -> change.keys(Map.of("id", AttributeValue.fromS("1"))))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(other))
        .withMessage("The record has no PK (S): it is of no stream of table notes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(FakeStreams.record(1)).as(new NoteSchema()))
        .withMessage("Note is no entity of table notes");
  }

  /** Polls from the start, each time from the position's text or from itself, in turns. */
  private List<String> poll(int times) {
    List<String> told = new ArrayList<>();
    StreamPosition position = StreamPosition.start();
    for (int i = 0; i < times; i++) {
      StreamBatch<TenantId> batch =
          stream.poll(i % 2 == 0 ? position : StreamPosition.parse(position.toString()));
      told.add(numbers(batch));
      position = batch.next();
    }
    return told;
  }

  private static String numbers(StreamBatch<TenantId> batch) {
    return String.join(" ", batch.changes().stream().map(StreamChange::sequenceNumber).toList());
  }

  private static TenantId tenant(String partitionKey, String sortKey) {
    KeyParser partition = KeyParser.of(partitionKey).literal("TENANT");
    return TenantId.of(partition.tenant("tenantId"));
  }

  /** No image is read here. */
  private static final class NoteSchema extends EntitySchema<String> {
    NoteSchema() {
      super(EntityDescriptor.builder(String.class, "Note").primaryKey("PK", "SK").build());
    }

    @Override
    protected String tenantKey(String item) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected String partitionKey(String item) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected String sortKey(String item) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void write(String item, ItemWriter out) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected String read(ItemReader in) {
      throw new UnsupportedOperationException();
    }
  }
}
