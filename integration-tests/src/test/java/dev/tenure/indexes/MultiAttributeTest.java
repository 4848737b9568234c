package dev.tenure.indexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenure.indexes.desk.DeskOperator;
import dev.tenure.indexes.desk.DeskTable;
import dev.tenure.indexes.desk.DeskTenant;
import dev.tenure.indexes.desk.State;
import dev.tenure.indexes.desk.Team;
import dev.tenure.indexes.desk.Ticket;
import dev.tenure.indexes.desk.TicketAttributes;
import dev.tenure.indexes.desk.TicketDao;
import dev.tenure.indexes.desk.TicketLine;
import dev.tenure.indexes.desk.TicketSchema;
import dev.tenure.indexes.desk.Visit;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.UnsupportedIndexException;
import dev.tenure.testing.iam.IamEvaluator;
import dev.tenure.testing.iam.IamRequest;
import dev.tenure.testing.iam.Policy;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Keys of several attributes: their definition, their requests, and what these find. */
class MultiAttributeTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb =
      DynamoDbLocalExtension.inMemory().withoutMultiAttributeIndexes();

  private static final List<State> STATES = List.of(State.values());
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private IndexModelClient client;
  private DeskTenant acme;
  private TicketDao tickets;

  @BeforeEach
  void connect() {
    DeskOperator.connect(dynamoDb.client()).createTableIfAbsent();
    client = new IndexModelClient(dynamoDb.client(), DeskTable.DEFINITION);
    acme = DeskTable.connect(client).tenant(TenantId.of("acme"));
    tickets = acme.tickets();
  }

  private static Ticket ticket(String tenant, int number, State state, int priority) {
    return new Ticket(
        tenant,
        "t" + number,
        state,
        priority,
        "c-" + number % 3,
        number % 4 == 0 ? Optional.empty() : Optional.of(number / 2.0),
        Optional.of(new Team(number % 2 == 0 ? "north" : "south")),
        NOON.plusMillis(number * 500L),
        "Title " + number);
  }

  private Ticket create(int number, State state, int priority) {
    return tickets.create(ticket("acme", number, state, priority));
  }

  private QueryRequest lastQuery() {
    return client.queries().get(client.queries().size() - 1);
  }

  @Test
  void areCreatedAsTheFilesSay() throws IOException {
    CreateTableRequest request = DeskTable.DEFINITION.toCreateTableRequest("helpdesk");

    assertThat(request.globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndex::indexName, MultiAttributeTest::schema)
        .containsExactly(
            tuple("gsi1", List.of("gsi1pk HASH", "customer RANGE", "hours RANGE")),
            tuple(
                "byState",
                List.of("byState_pk HASH", "state RANGE", "priority RANGE", "byState_sk RANGE")),
            tuple(
                "byTeam",
                List.of(
                    "byTeam_pk HASH",
                    "team HASH",
                    "state HASH",
                    "customer RANGE",
                    "priority RANGE")));
    assertThat(request.attributeDefinitions())
        .extracting(a -> a.attributeName() + " " + a.attributeType())
        .containsExactly(
            "PK S",
            "SK S",
            "byState_pk S",
            "byState_sk S",
            "byTeam_pk S",
            "customer S",
            "gsi1pk S",
            "hours N",
            "priority N",
            "state S",
            "team S");
    CreateTableRequest file = ServiceJson.createTable("helpdesk");
    assertThat(file.globalSecondaryIndexes())
        .containsExactlyInAnyOrderElementsOf(request.globalSecondaryIndexes());
    assertThat(file.attributeDefinitions())
        .containsExactlyInAnyOrderElementsOf(request.attributeDefinitions());
  }

  private static List<String> schema(GlobalSecondaryIndex index) {
    return index.keySchema().stream()
        .map(key -> key.attributeName() + " " + key.keyTypeAsString())
        .toList();
  }

  @Test
  void areMissingWhereTheyWereLeftOut() {
    assertThat(DeskOperator.connect(dynamoDb.client()).verify().differences())
        .containsExactlyInAnyOrder(
            "index gsi1 is missing", "index byState is missing", "index byTeam is missing");
    assertThatThrownBy(
            () ->
                DeskTable.connect(dynamoDb.client())
                    .tenant(TenantId.of("acme"))
                    .tickets()
                    .byState()
                    .first())
        .isInstanceOf(UnsupportedIndexException.class)
        .hasMessageContaining("helpdesk was created without the index byState");
  }

  @Test
  void areAskedFromTheLeft() {
    tickets.byState().state(State.OPEN).priority(3).openedAt().from(NOON).descending().first();

    assertThat(lastQuery())
        .isEqualTo(
            QueryRequest.builder()
                .tableName("helpdesk")
                .indexName("byState")
                .overrideConfiguration(lastQuery().overrideConfiguration().orElse(null))
                .keyConditionExpression("#pk = :pk AND #sk = :sk AND #sk2 = :sk2 AND #sk3 >= :low")
                .expressionAttributeNames(
                    Map.of(
                        "#pk", "byState_pk",
                        "#sk", "state",
                        "#sk2", "priority",
                        "#sk3", "byState_sk"))
                .expressionAttributeValues(
                    Map.of(
                        ":pk", AttributeValue.fromS("TENANT#acme"),
                        ":sk", AttributeValue.fromS("OPEN"),
                        ":sk2", AttributeValue.fromN("3"),
                        ":low", AttributeValue.fromS("2026-11-21T12:00:00.000000000Z")))
                .scanIndexForward(false)
                .limit(lastQuery().limit())
                .build());

    tickets.byTeam(new Team("north"), State.OPEN).customer().beginsWith("c-").count();
    assertThat(lastQuery().keyConditionExpression())
        .isEqualTo("#pk = :pk AND #pk2 = :pk2 AND #pk3 = :pk3 AND begins_with(#sk, :low)");
    assertThat(lastQuery().expressionAttributeValues())
        .containsEntry(":pk", AttributeValue.fromS("TENANT#acme"))
        .containsEntry(":pk2", AttributeValue.fromS("north"))
        .containsEntry(":pk3", AttributeValue.fromS("OPEN"));
  }

  /** What is asked, and which tickets it means. */
  private record Asked(Query<Ticket> query, Predicate<Ticket> means) {}

  private Asked asked(Random random) {
    TicketDao.ByState all = tickets.byState();
    State state = STATES.get(random.nextInt(3));
    int low = random.nextInt(5);
    int high = random.nextInt(5);
    Instant from = NOON.plusMillis(random.nextInt(60) * 250L);
    Predicate<Ticket> inState = ticket -> ticket.state() == state;
    Predicate<Ticket> inBoth = inState.and(ticket -> ticket.priority() == low);
    return switch (random.nextInt(9)) {
      case 0 -> new Asked(all, ticket -> true);
      case 1 -> new Asked(all.state(state), inState);
      case 2 ->
          new Asked(all.state(state).priority().from(low), inState.and(t -> t.priority() >= low));
      case 3 ->
          new Asked(all.state(state).priority().after(low), inState.and(t -> t.priority() > low));
      case 4 ->
          new Asked(all.state(state).priority().before(low), inState.and(t -> t.priority() < low));
      case 5 ->
          new Asked(
              all.state(state).priority().between(low, high),
              inState.and(t -> t.priority() >= low && t.priority() <= high));
      case 6 -> new Asked(all.state(state).priority(low), inBoth);
      case 7 ->
          new Asked(
              all.state(state).priority(low).openedAt().after(from),
              inBoth.and(t -> t.openedAt().isAfter(from)));
      default ->
          new Asked(
              all.state(state).priority(low).openedAt().upTo(from),
              inBoth.and(t -> !t.openedAt().isAfter(from)));
    };
  }

  @Test
  void findWhatTheTypedValuesMean() {
    Random random = new Random(20261121);
    List<Ticket> stored = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      stored.add(create(i, STATES.get(random.nextInt(3)), random.nextInt(5)));
    }
    Comparator<Ticket> order =
        Comparator.comparing((Ticket ticket) -> ticket.state().name())
            .thenComparing(Ticket::priority)
            .thenComparing(Ticket::openedAt);
    for (int i = 0; i < 150; i++) {
      Asked asked = asked(random);
      boolean descending = random.nextBoolean();
      Query<Ticket> query = descending ? asked.query().descending() : asked.query();
      List<Ticket> expected =
          stored.stream()
              .filter(asked.means())
              .sorted(descending ? order.reversed() : order)
              .toList();

      assertThat(query.stream()).containsExactlyElementsOf(expected);
      assertThat(pages(query, 1 + random.nextInt(7))).isEqualTo(expected);
      assertThat(query.count()).isEqualTo(expected.size());
    }
  }

  private static List<Ticket> pages(Query<Ticket> query, int size) {
    List<Ticket> all = new ArrayList<>();
    Page<Ticket> page = query.page(size);
    all.addAll(page.items());
    while (page.next().isPresent()) {
      page = query.page(size, PageToken.of(page.next().get().value()));
      all.addAll(page.items());
    }
    return all;
  }

  @Test
  void startPagesAtAllOfTheirKeys() {
    for (int i = 0; i < 4; i++) {
      create(i, State.OPEN, i);
    }
    Page<Ticket> first = tickets.byState().state(State.OPEN).priority().upTo(2).page(2);
    PageToken token = first.next().orElseThrow();

    tickets.byState().state(State.OPEN).priority().upTo(2).page(2, token);
    assertThat(lastQuery().exclusiveStartKey())
        .isEqualTo(
            Map.of(
                "PK", AttributeValue.fromS("TENANT#acme"),
                "SK", AttributeValue.fromS("TICKET#t1"),
                "byState_pk", AttributeValue.fromS("TENANT#acme"),
                "state", AttributeValue.fromS("OPEN"),
                "priority", AttributeValue.fromN("1"),
                "byState_sk", AttributeValue.fromS("2026-11-21T12:00:00.500000000Z")));
    int sent = client.queries().size();

    DeskTenant globex = DeskTable.connect(client).tenant(TenantId.of("globex"));
    for (Query<Ticket> other :
        List.of(
            tickets.byState(),
            tickets.byState().state(State.OPEN),
            tickets.byState().state(State.DONE).priority().upTo(2),
            tickets.byState().state(State.OPEN).priority().upTo(1),
            tickets.byState().state(State.OPEN).priority().upTo(2).descending(),
            tickets.byCustomer(),
            globex.tickets().byState().state(State.OPEN).priority().upTo(2))) {
      assertThatThrownBy(() -> other.page(2, token)).isInstanceOf(InvalidPageTokenException.class);
    }
    assertThat(client.queries()).hasSize(sent);
  }

  @Test
  void keepTenantsApart() {
    create(1, State.OPEN, 1);
    DeskTenant globex = DeskTable.connect(client).tenant(TenantId.of("globex"));
    globex.tickets().create(ticket("globex", 1, State.OPEN, 1));

    assertThat(tickets.byState().state(State.OPEN).stream())
        .extracting(Ticket::tenantId)
        .containsExactly("acme");
    assertThat(globex.tickets().byTeam(new Team("south"), State.OPEN).count()).isEqualTo(1);

    Map<String, AttributeValue> planted =
        new HashMap<>(TicketSchema.INSTANCE.toItem(ticket("globex", 2, State.OPEN, 2)));
    planted.put("byState_pk", AttributeValue.fromS("TENANT#acme"));
    planted.put("byTeam_pk", AttributeValue.fromS("TENANT#acme"));
    planted.put("gsi1pk", AttributeValue.fromS("TENANT#acme#VISIT"));
    dynamoDb.client().putItem(put -> put.tableName("helpdesk").item(planted));

    assertThatThrownBy(() -> tickets.byState().state(State.OPEN).stream().toList())
        .isInstanceOf(ForeignItemException.class);
    assertThatThrownBy(() -> tickets.byTeam(new Team("north"), State.OPEN).first())
        .isInstanceOf(ForeignItemException.class);
    assertThatThrownBy(() -> acme.visits().byCustomer().first())
        .isInstanceOf(ForeignItemException.class);
  }

  @Test
  void keepEntitiesOfOneIndexApart() {
    Ticket ticket = create(1, State.OPEN, 1);
    create(4, State.OPEN, 1);
    Visit visit = acme.visits().create(new Visit("acme", "v1", "c-1", new BigDecimal("0.5")));

    assertThat(tickets.byCustomer().customer("c-1").effort(0.5).stream()).containsExactly(ticket);
    assertThat(acme.visits().byCustomer().customer("c-1").hours().upTo(BigDecimal.ONE).stream())
        .containsExactly(visit);
    assertThat(lastQuery().expressionAttributeNames()).containsEntry("#sk2", "hours");
    assertThat(tickets.byCustomer().stream()).containsExactly(ticket);
  }

  @Test
  void followUpdatesThatNobodyReadFor() {
    Ticket ticket = create(1, State.OPEN, 1);

    tickets.update("t1").setState(State.WAITING).addPriority(2).run();
    assertThat(
            tickets.byState().state(State.WAITING).priority(3).openedAt(ticket.openedAt()).first())
        .isPresent();
    assertThat(tickets.byState().state(State.OPEN).count()).isZero();

    tickets.update("t1").removeTeam().removeEffort().run();
    assertThat(tickets.byTeam(new Team("south"), State.WAITING).count()).isZero();
    assertThat(tickets.byCustomer().count()).isZero();
    tickets.update("t1").setTeam(new Team("west")).run();
    assertThat(tickets.byTeam(new Team("west"), State.WAITING).stream())
        .containsExactly(new TicketLine("t1", State.WAITING, 3, "Title 1"));
    assertThat(lastQuery().projectionExpression().split(", ")).hasSize(9);
  }

  @Test
  void refuseWhatCannotBeAKey() {
    create(1, State.OPEN, 1);
    Ticket empty = withCustomer("");
    Ticket longest = withCustomer("x".repeat(1025));

    assertThatThrownBy(() -> tickets.create(empty))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("create of Ticket: Key part 'customer' must not be empty");
    assertThatThrownBy(() -> tickets.save(longest))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage(
            "save of Ticket: Key part 'customer' has more than the 1024 bytes that the key of an"
                + " index takes");
    assertThatThrownBy(() -> tickets.update("t1").setCustomer("").run())
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> tickets.update("t1").setCustomerIfAbsent("").run())
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> tickets.upsert(withCustomer("c1")).setCustomerIfAbsent("").run())
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> tickets.update("t1").setTeam(new Team("")).run())
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> tickets.byCustomer().customer(""))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> tickets.byCustomer().customer().from(""))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(
            () -> tickets.byState().filter(TicketAttributes.PRIORITY.greaterThan(1)).first())
        .isInstanceOf(InvalidExpressionException.class);
    assertThat(client.queries()).isEmpty();
    assertThat(tickets.get("t1").orElseThrow().customer()).isEqualTo("c-1");
  }

  private static Ticket withCustomer(String customer) {
    Ticket ticket = ticket("acme", 9, State.OPEN, 1);
    return new Ticket(
        "acme",
        "t9",
        ticket.state(),
        ticket.priority(),
        customer,
        ticket.effort(),
        ticket.team(),
        ticket.openedAt(),
        ticket.title());
  }

  @Test
  void areOpenToATenantsRoleByLeadingKeysOfItsOwnAlone() {
    Policy policy = Policy.ofResource("META-INF/tenure/helpdesk/iam/tenant-read-only.policy.json");

    assertThat(isAllowed(policy, "TENANT#acme")).isTrue();
    assertThat(isAllowed(policy, "TENANT#globex")).isFalse();
    assertThat(isAllowed(policy)).isFalse();
    assertThat(isAllowed(policy, "TENANT#acme", "north", "OPEN")).isFalse();
  }

  private static boolean isAllowed(Policy policy, String... leadingKeys) {
    String index = "arn:aws:dynamodb:us-east-1:123456789012:table/helpdesk/index/byTeam";
    return IamEvaluator.of(policy)
        .evaluate(
            IamRequest.builder("dynamodb:Query", index)
                .principalTag("TenantId", "acme")
                .context("dynamodb:LeadingKeys", List.of(leadingKeys))
                .build())
        .isAllowed();
  }
}
