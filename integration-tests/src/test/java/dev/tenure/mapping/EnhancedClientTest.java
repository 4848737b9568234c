package dev.tenure.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Everything that the Enhanced Client does with a schema, done with ours. */
class EnhancedClientTest {
  private static final TableOptions OPTIONS =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
  private static final DynamoDbEnhancedClient CLIENT =
      DynamoDbEnhancedClient.builder().dynamoDbClient(LocalDynamoDb.client()).build();
  private static final DynamoDbTable<Parcel> PARCELS = table(ParcelSchema.INSTANCE);

  private static DynamoDbTable<Parcel> table(TableSchema<Parcel> schema) {
    return CLIENT.table(OPTIONS.tableName().orElseThrow(), schema);
  }

  @BeforeAll
  static void createTable() {
    DepotOperator.connect(LocalDynamoDb.client(), OPTIONS).createTableIfAbsent();
  }

  private static Key key(Parcel parcel) {
    return Key.builder()
        .partitionValue("TENANT#" + parcel.tenantId())
        .sortValue("PARCEL#" + parcel.parcelId())
        .build();
  }

  private static Map<String, AttributeValue> row(Parcel parcel) {
    return LocalDynamoDb.client()
        .getItem(
            request ->
                request
                    .tableName(PARCELS.tableName())
                    .key(key(parcel).primaryKeyMap(ParcelSchema.INSTANCE))
                    .consistentRead(true))
        .item();
  }

  private static List<Parcel> ofCarrier(String tenantId, String carrier) {
    return PARCELS
        .index("byCarrier")
        .query(
            QueryConditional.keyEqualTo(
                k -> k.partitionValue("TENANT#" + tenantId + "#" + carrier)))
        .stream()
        .map(Page::items)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void aParcelWithEverythingComesBack() {
    Parcel parcel = Parcels.full("all", "p-1");
    PARCELS.putItem(parcel);
    assertThat(PARCELS.getItem(key(parcel))).isEqualTo(parcel);
    assertThat(PARCELS.getItem(parcel)).isEqualTo(parcel);
    assertThat(ofCarrier("all", "DHL")).containsExactly(parcel);
  }

  @Test
  void aParcelWithNothingComesBack() {
    Parcel parcel = Parcels.bare("none", "p-1", "DHL");
    PARCELS.putItem(parcel);
    assertThat(PARCELS.getItem(key(parcel))).isEqualTo(parcel);
    assertThat(row(parcel)).doesNotContainKeys("labels", "fees", "remark", "stops");
  }

  @Test
  void nothingIsNull() {
    assertThat(PARCELS.getItem(Parcels.bare("none", "absent", null))).isNull();
    assertThat(PARCELS.deleteItem(Parcels.bare("none", "absent", null))).isNull();
  }

  @Test
  void theDoorReadsWhatTheEnhancedClientWrote() {
    Parcel parcel = Parcels.full("door", "p-1");
    PARCELS.putItem(parcel);
    DepotTenant tenant =
        DepotTable.connect(LocalDynamoDb.client(), OPTIONS).tenant(TenantId.of("door"));
    assertThat(tenant.parcels().get("p-1")).contains(parcel);
    assertThat(tenant.parcels().delete("p-1")).isPresent();
    assertThat(PARCELS.getItem(parcel)).isNull();
  }

  @Test
  void parcelsAreQueriedAndScanned() {
    Parcel first = Parcels.full("query", "p-1");
    Parcel second = Parcels.bare("query", "p-2", "UPS");
    PARCELS.putItem(first);
    PARCELS.putItem(second);
    QueryConditional all =
        QueryConditional.sortBeginsWith(k -> k.partitionValue("TENANT#query").sortValue("PARCEL#"));
    assertThat(PARCELS.query(all).items()).containsExactly(first, second);

    AttributeValue heavy = ParcelAttributes.WEIGHT.toAttributeValue(0);
    Expression filter =
        Expression.builder()
            .expression("#weight = :weight AND begins_with(PK, :pk)")
            .putExpressionName("#weight", ParcelAttributes.WEIGHT.name())
            .putExpressionValue(":weight", heavy)
            .putExpressionValue(":pk", AttributeValue.fromS("TENANT#query"))
            .build();
    assertThat(PARCELS.scan(r -> r.filterExpression(filter)).items()).containsExactly(second);
  }

  @Test
  void anUpdateMovesTheParcelInItsIndex() {
    Parcel parcel = Parcels.full("moves", "p-1");
    PARCELS.putItem(parcel);
    Parcel moved = Parcels.bare("moves", "p-1", "UPS");
    assertThat(PARCELS.updateItem(moved)).isEqualTo(moved);
    assertThat(ofCarrier("moves", "DHL")).isEmpty();
    assertThat(ofCarrier("moves", "UPS")).containsExactly(moved);
    assertThat(row(moved)).doesNotContainKeys("stops", "labels");
  }

  @Test
  void anUpdateTakesTheParcelOutOfItsIndex() {
    PARCELS.putItem(Parcels.full("leaves", "p-1"));
    Parcel left = Parcels.bare("leaves", "p-1", null);
    assertThat(PARCELS.updateItem(left)).isEqualTo(left);
    assertThat(ofCarrier("leaves", "DHL")).isEmpty();
    assertThat(row(left)).doesNotContainKeys("byCarrier_pk", "byCarrier_sk", "carrier");
  }

  @Test
  void anUpdateKeepsWhatTheEntityDoesNotKnow() {
    Parcel parcel = Parcels.full("keeps", "p-1");
    PARCELS.putItem(parcel);
    LocalDynamoDb.client()
        .updateItem(
            request ->
                request
                    .tableName(PARCELS.tableName())
                    .key(key(parcel).primaryKeyMap(ParcelSchema.INSTANCE))
                    .updateExpression("SET legacy = :x")
                    .expressionAttributeValues(Map.of(":x", AttributeValue.fromS("old"))));
    assertThat(PARCELS.updateItem(parcel)).isEqualTo(parcel);
    assertThat(row(parcel)).containsEntry("legacy", AttributeValue.fromS("old"));
  }

  @Test
  void batchesAndTransactionsTakeTheSchema() {
    Parcel parcel = Parcels.full("batch", "p-1");
    Parcel other = Parcels.bare("batch", "p-2", "DHL");
    CLIENT.batchWriteItem(
        BatchWriteItemEnhancedRequest.builder()
            .writeBatches(
                WriteBatch.builder(Parcel.class)
                    .mappedTableResource(PARCELS)
                    .addPutItem(parcel)
                    .build())
            .build());
    CLIENT.transactWriteItems(r -> r.addPutItem(PARCELS, other).addDeleteItem(PARCELS, parcel));
    assertThat(PARCELS.getItem(parcel)).isNull();
    assertThat(PARCELS.getItem(other)).isEqualTo(other);
  }

  @Test
  void anotherEntityInTheSameTableIsRefused() {
    Reading reading = new Reading("mixed", 1, null, 0, "");
    CLIENT.table(PARCELS.tableName(), ReadingSchema.INSTANCE).putItem(reading);
    QueryConditional whole = QueryConditional.keyEqualTo(k -> k.partitionValue("TENANT#mixed"));
    assertThatThrownBy(() -> PARCELS.query(whole).items().stream().toList())
        .isInstanceOf(MappingException.class)
        .hasMessage("Parcel: attribute '_entity' names another entity");
  }

  @Test
  void rowsOfABeanAndOfASchemaAreAlike() {
    DynamoDbTable<ParcelBean> beans =
        CLIENT.table(PARCELS.tableName(), TableSchema.fromBean(ParcelBean.class));
    Parcel parcel = Parcels.full("bean", "p-1");
    PARCELS.putItem(parcel);
    ParcelBean bean = beans.getItem(key(parcel));
    assertThat(bean.getPostage()).isEqualTo(parcel.postage());
    assertThat(bean.getSentAt()).isEqualTo(parcel.sentAt());
    assertThat(bean.getLabels()).isEqualTo(parcel.labels());

    Map<String, AttributeValue> before = row(parcel);
    beans.putItem(bean);
    Map<String, AttributeValue> after = row(parcel);
    assertThat(after).isNotEmpty();
    Stream.of("PK", "SK", "sentAt", "postage", "weight", "due", "scanId", "photo", "temperature")
        .forEach(name -> assertThat(after).containsEntry(name, before.get(name)));
    assertThat(PARCELS.getItem(key(parcel)).postage()).isEqualTo(parcel.postage());
  }
}
