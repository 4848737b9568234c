package dev.tenure.seatbelt;

import static dev.tenure.seatbelt.Clients.key;
import static dev.tenure.seatbelt.Clients.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.seatbelt.TenantSeatbelt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Expressions at random, most of them nonsense: whatever a seatbelt lets pass, DynamoDB must not
 * read otherwise than the seatbelt did.
 */
class DifferentialTest {
  private static final long SEED = 20_240_607;
  private static final int ROUNDS = 1_500;
  private static final List<String> FOREIGN = List.of("TENANT#globex", "TENANT#acme2");

  private final TableOptions options = Clients.createTable();
  private final String table = options.tableName().orElseThrow();
  private final DynamoDbClient raw = LocalDynamoDb.client();
  private final Random random = new Random(SEED);

  private DynamoDbClient acmes() {
    TenantSeatbelt seatbelt = TenantSeatbelt.builder().table(ShopTable.DEFINITION, options).build();
    DynamoDbClient client = Clients.sync(seatbelt);
    return ShopTable.connect(client, options).tenant(TenantId.of("acme")).binding().client(client);
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String space() {
    return oneOf("", " ", "  ", "\n");
  }

  @Test
  void noUpdateThatPassesLeavesTheTenant() {
    int passed = 0;
    int refused = 0;
    try (DynamoDbClient acmes = acmes()) {
      for (int i = 0; i < ROUNDS; i++) {
        raw.putItem(row());
        UpdateItemRequest update = update(clause() + (random.nextBoolean() ? "" : " " + clause()));
        try {
          acmes.updateItem(update);
          passed++;
        } catch (TenantViolationException e) {
          refused++;
        } catch (DynamoDbException nonsense) {
          continue; // passed, and nothing was done
        }
        AttributeValue stored =
            raw.getItem(g -> g.tableName(table).key(key("TENANT#acme", "ORDER#1")))
                .item()
                .get("byCustomer_pk");
        assertThat(stored == null || (stored.s() + "#").startsWith("TENANT#acme#"))
            .as(update.updateExpression())
            .isTrue();
      }
    }
    assertThat(passed).isGreaterThan(ROUNDS / 50);
    assertThat(refused).isGreaterThan(ROUNDS / 50);
  }

  private PutItemRequest row() {
    return PutItemRequest.builder()
        .tableName(table)
        .item(
            Map.of(
                "PK", text("TENANT#acme"),
                "SK", text("ORDER#1"),
                "byCustomer_pk", text("TENANT#acme#c1"),
                "byCustomer_sk", text("1"),
                "note", text("TENANT#globex#c1"),
                "n", AttributeValue.fromN("1")))
        .build();
  }

  private String clause() {
    String target = oneOf("#k", "byCustomer_pk", "note", "#n", "fresh", "#k.x", "#k[0]");
    String action =
        switch (random.nextInt(5)) {
          case 0 -> oneOf("REMOVE", "remove") + " " + target;
          case 1 -> oneOf("ADD", "DELETE") + " " + target + " " + oneOf(":one", ":own", ":foreign");
          default -> oneOf("SET", "set", "Set") + " " + target + space() + "=" + space() + value(0);
        };
    return action + oneOf("", "", "", ", other = :own", ", #other = :foreign", " ,", ";");
  }

  private String value(int depth) {
    return switch (random.nextInt(depth > 2 ? 3 : 7)) {
      case 0 -> ":own";
      case 1 -> ":foreign";
      case 2 -> oneOf("note", "#k", "PK", "SK", "fresh");
      case 3 ->
          oneOf("if_not_exists", "if_not_exists", "IF_NOT_EXISTS", "list_append")
              + space()
              + "("
              + oneOf("#k", "note", "fresh", "PK")
              + space()
              + ","
              + value(depth + 1)
              + ")";
      case 4 -> "(" + value(depth + 1) + ")";
      case 5 -> value(depth + 1) + space() + oneOf("+", "-") + space() + value(depth + 1);
      default -> oneOf("#n", ":one");
    };
  }

  private UpdateItemRequest update(String expression) {
    UpdateItemRequest.Builder update =
        UpdateItemRequest.builder()
            .tableName(table)
            .key(key("TENANT#acme", "ORDER#1"))
            .updateExpression(expression);
    return update
        .expressionAttributeNames(
            used(expression, Map.of("#k", "byCustomer_pk", "#n", "n", "#other", "other2")))
        .expressionAttributeValues(
            used(
                expression,
                Map.of(
                    ":own", text("TENANT#acme#c2"),
                    ":foreign", text("TENANT#globex#c1"),
                    ":one", AttributeValue.fromN("1"))))
        .build();
  }

  /** DynamoDB insists that each placeholder is used. */
  private static <V> Map<String, V> used(String expression, Map<String, V> placeholders) {
    Map<String, V> used = new HashMap<>(placeholders);
    used.keySet().removeIf(placeholder -> !expression.contains(placeholder));
    return used.isEmpty() ? Map.of() : used;
  }

  @Test
  void noQueryThatPassesLeavesTheTenant() {
    for (String owner : List.of("TENANT#acme", FOREIGN.get(0), FOREIGN.get(1))) {
      raw.putItem(
          p -> p.tableName(table).item(Map.of("PK", text(owner), "SK", text("TENANT#acme"))));
    }
    int passed = 0;
    int refused = 0;
    try (DynamoDbClient acmes = acmes()) {
      for (int i = 0; i < ROUNDS; i++) {
        String condition = condition(0) + oneOf("", "", " AND " + condition(0), " and SK = :own");
        try {
          assertThat(acmes.query(query(condition)).items())
              .as(condition)
              .allSatisfy(row -> assertThat(row.get("PK").s()).isEqualTo("TENANT#acme"));
          passed++;
        } catch (TenantViolationException e) {
          refused++;
        } catch (DynamoDbException nonsense) {
          assertThat(nonsense.statusCode()).isEqualTo(400);
        }
      }
    }
    assertThat(passed).isGreaterThan(ROUNDS / 50);
    assertThat(refused).isGreaterThan(ROUNDS / 50);
  }

  private String condition(int depth) {
    String attribute = oneOf("PK", "#pk", "#pk", "PK", "SK", "#sk");
    return switch (random.nextInt(depth > 2 ? 3 : 7)) {
      case 0, 1 -> attribute + space() + "=" + space() + oneOf(":own", ":foreign");
      case 2 -> attribute + oneOf("<", "<=", ">", ">=", "<>") + oneOf(":own", ":foreign");
      case 3 -> "begins_with(" + attribute + space() + "," + oneOf(":own", ":foreign") + ")";
      case 4 -> attribute + oneOf(" BETWEEN ", " between ") + ":foreign AND :own";
      case 5 -> "(" + condition(depth + 1) + ")";
      default -> condition(depth + 1) + oneOf(" AND ", " and ", " OR ", " ") + condition(depth + 1);
    };
  }

  private QueryRequest query(String condition) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression(condition)
        .expressionAttributeNames(used(condition, Map.of("#pk", "PK", "#sk", "SK")))
        .expressionAttributeValues(
            used(condition, Map.of(":own", text("TENANT#acme"), ":foreign", text(FOREIGN.get(0)))))
        .build();
  }
}
