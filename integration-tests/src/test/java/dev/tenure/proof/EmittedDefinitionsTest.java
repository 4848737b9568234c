package dev.tenure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tenure.indexes.ServiceJson;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * The files of every table of these tests: DynamoDB Local takes them and describes the same, and
 * what the formats say agrees.
 */
class EmittedDefinitionsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  static List<String> tables() throws IOException, URISyntaxException {
    try (Stream<Path> folders = Files.list(folder())) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static Path folder() throws URISyntaxException {
    String market = "/META-INF/tenure/market/table.json";
    Path file = Path.of(Objects.requireNonNull(tests().getResource(market)).toURI());
    return Objects.requireNonNull(Objects.requireNonNull(file.getParent()).getParent());
  }

  private static Class<?> tests() {
    return EmittedDefinitionsTest.class;
  }

  private static String text(String table, String file) throws IOException, URISyntaxException {
    return Files.readString(folder().resolve(table).resolve(file));
  }

  private static JsonObject json(String table, String file) throws IOException, URISyntaxException {
    return JsonParser.parseString(text(table, file)).getAsJsonObject();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableIsWhatItWasCreatedAs(String table) throws Exception {
    CreateTableRequest request = ServiceJson.createTable(table);
    dynamoDb.client().createTable(request);
    TableDescription live =
        dynamoDb.client().describeTable(asked -> asked.tableName(table)).table();

    assertThat(live.keySchema()).isEqualTo(request.keySchema());
    assertThat(live.attributeDefinitions())
        .containsExactlyInAnyOrderElementsOf(request.attributeDefinitions());
    assertThat(live.globalSecondaryIndexes())
        .extracting(i -> index(i.indexName(), i.keySchema(), i.projection()))
        .containsExactlyInAnyOrderElementsOf(
            request.globalSecondaryIndexes().stream()
                .map(i -> index(i.indexName(), i.keySchema(), i.projection()))
                .toList());
    assertThat(live.localSecondaryIndexes())
        .extracting(i -> index(i.indexName(), i.keySchema(), i.projection()))
        .containsExactlyInAnyOrderElementsOf(
            request.localSecondaryIndexes().stream()
                .map(i -> index(i.indexName(), i.keySchema(), i.projection()))
                .toList());
    assertThat(live.streamSpecification()).isEqualTo(request.streamSpecification());
    assertThat(Objects.requireNonNullElse(live.deletionProtectionEnabled(), false))
        .isEqualTo(Objects.requireNonNullElse(request.deletionProtectionEnabled(), false));
    assertThat(
            live.billingModeSummary() == null
                ? BillingMode.PROVISIONED
                : live.billingModeSummary().billingMode())
        .isEqualTo(request.billingMode());
    expires(table);
  }

  private static String index(String name, List<KeySchemaElement> keys, Projection projection) {
    Set<String> held = new TreeSet<>(projection.nonKeyAttributes());
    return name + " " + keys + " " + projection.projectionTypeAsString() + " " + held;
  }

  private static void expires(String table) throws Exception {
    if (Files.exists(folder().resolve(table).resolve("cli/update-time-to-live.json"))) {
      UpdateTimeToLiveRequest request =
          ServiceJson.read(table, "update-time-to-live", UpdateTimeToLiveRequest.builder()).build();
      dynamoDb.client().updateTimeToLive(request);
      TimeToLiveDescription live =
          dynamoDb
              .client()
              .describeTimeToLive(asked -> asked.tableName(table))
              .timeToLiveDescription();
      assertThat(live.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
      assertThat(live.attributeName()).isEqualTo(request.timeToLiveSpecification().attributeName());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cloudFormationCreatesTheSame(String table) throws Exception {
    JsonObject request = json(table, "cli/create-table.json");
    JsonObject resource =
        json(table, "cloudformation/table.template.json")
            .getAsJsonObject("Resources")
            .getAsJsonObject("Table");
    JsonObject properties = resource.getAsJsonObject("Properties");
    boolean replicated = resource.get("Type").getAsString().equals("AWS::DynamoDB::GlobalTable");

    for (String member :
        List.of("KeySchema", "AttributeDefinitions", "LocalSecondaryIndexes", "BillingMode")) {
      assertThat(properties.get(member)).as(member).isEqualTo(request.get(member));
    }
    assertThat(replicated || same("GlobalSecondaryIndexes", properties, request)).isTrue();
  }

  private static boolean same(String member, JsonObject one, JsonObject other) {
    return Objects.equals(one.get(member), other.get(member));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void terraformCreatesTheSame(String table) throws Exception {
    JsonObject request = json(table, "cli/create-table.json");
    JsonObject resource =
        json(table, "terraform/main.tf.json")
            .getAsJsonObject("resource")
            .getAsJsonObject("aws_dynamodb_table")
            .getAsJsonObject("table");

    assertThat(keys(resource, "hash_key", "range_key"))
        .isEqualTo(keys(request.getAsJsonArray("KeySchema")));
    assertThat(all(resource.getAsJsonArray("attribute"), a -> text(a, "name") + text(a, "type")))
        .isEqualTo(
            all(
                request.getAsJsonArray("AttributeDefinitions"),
                a -> text(a, "AttributeName") + text(a, "AttributeType")));
    assertThat(
            all(resource.getAsJsonArray("global_secondary_index"), EmittedDefinitionsTest::block))
        .isEqualTo(
            all(request.getAsJsonArray("GlobalSecondaryIndexes"), EmittedDefinitionsTest::index));
  }

  private static <T> List<T> all(@Nullable JsonArray array, Function<JsonObject, T> of) {
    return array == null
        ? List.of()
        : array.asList().stream().map(element -> of.apply(element.getAsJsonObject())).toList();
  }

  private static String text(JsonObject object, String member) {
    return object.get(member).getAsString();
  }

  /** What Terraform says of an index. */
  private static String block(JsonObject index) {
    return text(index, "name")
        + keys(index, "hash_key", "range_key")
        + text(index, "projection_type")
        + index.get("non_key_attributes");
  }

  /** What DynamoDB is told of it. */
  private static String index(JsonObject index) {
    JsonObject projection = index.getAsJsonObject("Projection");
    return text(index, "IndexName")
        + keys(index.getAsJsonArray("KeySchema"))
        + text(projection, "ProjectionType")
        + projection.get("NonKeyAttributes");
  }

  private static List<String> keys(JsonObject block, String... names) {
    return Stream.of(names).filter(block::has).map(name -> text(block, name)).toList();
  }

  private static List<String> keys(JsonArray schema) {
    return all(schema, key -> text(key, "AttributeName"));
  }
}
