package dev.tenure.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.layouts.ledger.Checkpoint;
import dev.tenure.layouts.ledger.CheckpointDao;
import dev.tenure.layouts.ledger.Day;
import dev.tenure.layouts.ledger.Entry;
import dev.tenure.layouts.ledger.EntryDao;
import dev.tenure.layouts.ledger.EntryKeys;
import dev.tenure.layouts.ledger.EntrySchema;
import dev.tenure.layouts.ledger.LedgerOperator;
import dev.tenure.layouts.ledger.LedgerShared;
import dev.tenure.layouts.ledger.LedgerTable;
import dev.tenure.layouts.ledger.LedgerTenant;
import dev.tenure.layouts.ledger.Rate;
import dev.tenure.layouts.scores.ArcadeCrossTenant;
import dev.tenure.layouts.scores.ArcadeOperator;
import dev.tenure.layouts.scores.ArcadeTable;
import dev.tenure.layouts.scores.BestScore;
import dev.tenure.layouts.scores.Points;
import dev.tenure.layouts.scores.Score;
import dev.tenure.layouts.scores.ScoreDao;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenCodec;
import dev.tenure.runtime.page.Position;
import dev.tenure.runtime.page.TokenBinding;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sort keys of type N, as they are stored, read and refused. */
class NumberKeysTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final BigDecimal TEN = new BigDecimal("10.00");

  private LedgerTenant acme;
  private EntryDao entries;

  @BeforeEach
  void connect() {
    LedgerOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    acme = LedgerTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
    entries = acme.entries();
  }

  private static Entry entry(long sequence) {
    return new Entry("acme", "a", sequence, TEN, "text");
  }

  @Test
  void areNumbersInTheTable() {
    entries.create(entry(-7));

    assertThat(row(-7))
        .containsEntry("account_key", AttributeValue.fromS("LEDGER#acme#ACCOUNT#a"))
        .containsEntry("sequence", AttributeValue.fromN("-7"))
        .containsEntry("amounts_key", AttributeValue.fromS("LEDGER#acme#a"))
        .containsEntry("amount", AttributeValue.fromN("10"))
        .containsOnlyKeys("account_key", "sequence", "amounts_key", "amount", "text", "kind");
  }

  private static Map<String, AttributeValue> row(long sequence) {
    Map<String, AttributeValue> key = key(sequence);
    return dynamoDb.client().getItem(get -> get.tableName("ledger").key(key)).item();
  }

  private static Map<String, AttributeValue> key(long sequence) {
    return new HashMap<>(
        Map.of(
            "account_key",
            AttributeValue.fromS(EntryKeys.partitionKey(TenantId.of("acme"), "a")),
            "sequence",
            AttributeValue.fromN(EntryKeys.sortKey(sequence))));
  }

  @Test
  void areOneItemHoweverTheNumberIsWritten() {
    assertThat(entries.create(entry(5)).amount()).isEqualTo(new BigDecimal("10"));
    assertThatThrownBy(() -> entries.create(entry(5))).isInstanceOf(ItemExistsException.class);
    assertThat(entries.byAmount("a").amount(new BigDecimal("1E+1")).count()).isEqualTo(1);
    assertThat(EntryKeys.byAmountSortKey(TEN)).isEqualTo("10");
    assertThat(EntryKeys.PrimaryKey.parse("LEDGER#acme#ACCOUNT#a", "5.0").sequence()).isEqualTo(5);
  }

  @Test
  void ofAWrapperAndOfSharedItems() {
    CheckpointDao checkpoints = acme.checkpoints();
    Checkpoint checkpoint = new Checkpoint("acme", "a", new Day(20_000), "auditor");
    checkpoints.create(checkpoint);
    assertThat(checkpoints.of("a").day().after(new Day(19_999)).first()).contains(checkpoint);
    assertThat(checkpoints.of("a").day().after(new Day(20_000)).first()).isEmpty();

    Rate rate = new Rate("EUR", new Day(3), new BigDecimal("1.07"));
    LedgerShared.connect(dynamoDb.client()).rates().create(rate);
    assertThat(acme.rates().get("EUR", new Day(3))).contains(rate);
    assertThat(acme.rates().of("EUR").day().upTo(new Day(2)).count()).isZero();
  }

  @Test
  void leaveTheIndexWithTheirMember() {
    ArcadeOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    ScoreDao scores = ArcadeTable.connect(dynamoDb.client()).tenant(TenantId.of("acme")).scores();
    Score best = new Score("acme", "g", "p", Optional.of(new Points(BigInteger.TEN.pow(30))));
    Score none = new Score("acme", "g", "p", Optional.empty());

    scores.create(best);
    assertThat(scores.byPoints("g").points().from(new Points(BigInteger.TEN)).stream())
        .containsExactly(best);
    scores.save(none);
    assertThat(scores.byPoints("g").count()).isZero();
    assertThat(scores.get("g", "p")).contains(none);
  }

  @Test
  void orderALookUpAcrossTenants() {
    ArcadeOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    for (String tenant : List.of("a", "A", "acme")) {
      ScoreDao scores = ArcadeTable.connect(dynamoDb.client()).tenant(TenantId.of(tenant)).scores();
      scores.create(new Score(tenant, "g", "p", points(tenant.length())));
      scores.create(new Score(tenant, "g", "q", Optional.empty()));
    }

    assertThat(
            ArcadeCrossTenant.connect(dynamoDb.client())
                .scores()
                .best("g")
                .points()
                .after(points(1).orElseThrow())
                .stream())
        .containsExactly(new BestScore("acme", "p", points(4)));
  }

  private static Optional<Points> points(int number) {
    return Optional.of(new Points(BigInteger.valueOf(number)));
  }

  @Test
  void areRefusedWhereDynamoDbCannotKeepThem() {
    BigDecimal tooLong = new BigDecimal("1." + "1".repeat(38));
    BigDecimal tooLarge = new BigDecimal("1E+126");

    assertThatThrownBy(() -> entries.byAmount("a").amount().from(tooLong))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("byAmount of Entry: Key part 'amount' has more than 38 significant digits");
    assertThatThrownBy(() -> entries.byAmount("a").amount(tooLarge))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessageContaining("is outside of DynamoDB's numbers")
        .hasMessageNotContaining("126");
  }

  @Test
  void areRefusedWhereTheMemberCannotHoldThem() {
    Map<String, AttributeValue> row = new HashMap<>(EntrySchema.INSTANCE.toItem(entry(1)));
    row.put("sequence", AttributeValue.fromN("1.5"));
    dynamoDb.client().putItem(put -> put.tableName("ledger").item(row));

    assertThatThrownBy(() -> entries.of("a").stream().toList())
        .isInstanceOf(ForeignItemException.class);
    assertThat(entries.of("a").sequence().from(2L).stream()).isEmpty();
  }

  @Test
  void areNumbersToTheEnhancedClient() {
    var table =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(dynamoDb.client())
            .build()
            .table("ledger", EntrySchema.INSTANCE);
    table.putItem(entry(3));

    assertThat(table.getItem(key -> key.key(k -> k.partitionValue(partition()).sortValue(3))))
        .isEqualTo(entries.get("a", 3).orElseThrow());
    assertThat(table.index("amounts").query(q -> q.queryConditional(amountsFromTen())).stream())
        .isNotEmpty();
  }

  private static String partition() {
    return EntryKeys.partitionKey(TenantId.of("acme"), "a");
  }

  private static QueryConditional amountsFromTen() {
    return QueryConditional.sortGreaterThanOrEqualTo(
        key ->
            key.partitionValue(EntryKeys.byAmountPartitionKey(TenantId.of("acme"), "a"))
                .sortValue(10));
  }

  @Test
  void areCheckedInForgedPageTokens() {
    entries.create(entry(1));
    entries.create(entry(2));

    assertThat(entries.of("a").page(1, forged("1")).items()).hasSize(1);
    for (String forged : List.of("x", "1.0", "1e0", "+1", " 1", "1E+999999999", "0x1", "١")) {
      assertThatThrownBy(() -> entries.of("a").page(1, forged(forged)))
          .as(forged)
          .isInstanceOf(InvalidPageTokenException.class);
    }
  }

  /** What anyone can make who knows the format, while no secret is set. */
  private static PageToken forged(String sortKey) {
    TokenBinding binding =
        new TokenBinding(
            "LEDGER#acme", "ledger", "Entry", "", false, List.of("of", partition(), "ALL", "", ""));
    Position position = new Position("#ACCOUNT#a", sortKey);
    return PageToken.of(PageTokenCodec.unauthenticated().encode(binding, position));
  }
}
