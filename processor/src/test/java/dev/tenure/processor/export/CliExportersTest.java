package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** The files as the SDK understands them. */
class CliExportersTest {

  private static CreateTableRequest createTable(Exported exported) {
    return SdkShapes.read(exported.json("cli/create-table.json"), CreateTableRequest.builder())
        .build();
  }

  @Test
  void theSdkUnderstandsEverySetting() {
    CreateTableRequest request = createTable(Exported.of(ExampleTables.shop()));

    assertThat(request.tableName()).isEqualTo("shop");
    assertThat(request.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(request.provisionedThroughput()).isNull();
    assertThat(request.onDemandThroughput().maxReadRequestUnits()).isEqualTo(4000);
    assertThat(request.globalSecondaryIndexes())
        .extracting(index -> index.onDemandThroughput().maxWriteRequestUnits())
        .containsExactly(1000L, 1000L);
    assertThat(request.streamSpecification().streamEnabled()).isTrue();
    assertThat(request.streamSpecification().streamViewType())
        .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
    assertThat(request.sseSpecification().sseType()).isEqualTo(SSEType.KMS);
    assertThat(request.sseSpecification().kmsMasterKeyId()).isEqualTo("alias/shop");
    assertThat(request.tableClassAsString()).isEqualTo("STANDARD_INFREQUENT_ACCESS");
    assertThat(request.deletionProtectionEnabled()).isTrue();
    assertThat(request.tags())
        .extracting(tag -> tag.key() + "=" + tag.value())
        .containsExactly("team=orders", "cost ${center}=%{42}");
  }

  @Test
  void everyAttributeThatIsDefinedIsTheKeyOfSomething() {
    CreateTableRequest request = createTable(Exported.of(ExampleTables.shop()));

    assertThat(request.attributeDefinitions())
        .extracting(AttributeDefinition::attributeName)
        .containsExactly(
            "PK", "SK", "byCustomer_pk", "byCustomer_sk", "gsi1_partitionKey", "byTotal_sk");
    assertThat(request.localSecondaryIndexes())
        .singleElement()
        .satisfies(
            index ->
                assertThat(index.keySchema())
                    .extracting(KeySchemaElement::attributeName, KeySchemaElement::keyTypeAsString)
                    .containsExactly(tuple("PK", "HASH"), tuple("byTotal_sk", "RANGE")));
    assertThat(request.keySchema())
        .extracting(KeySchemaElement::attributeName, KeySchemaElement::keyTypeAsString)
        .containsExactly(tuple("PK", "HASH"), tuple("SK", "RANGE"));
    assertThat(request.globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndex::indexName)
        .containsExactly("byCustomer", "gsi1");
    assertThat(request.globalSecondaryIndexes().get(1).keySchema())
        .extracting(KeySchemaElement::keyTypeAsString)
        .containsExactly("HASH");
  }

  @Test
  void provisionedCapacityIsSaidOfTheTableAndOfEachIndex() {
    CreateTableRequest request =
        createTable(
            Exported.of(ExampleTables.shop(with(new Billing.Provisioned(5, 7), Optional.empty()))));

    assertThat(request.billingMode()).isEqualTo(BillingMode.PROVISIONED);
    assertThat(request.onDemandThroughput()).isNull();
    assertThat(request.provisionedThroughput().writeCapacityUnits()).isEqualTo(7);
    assertThat(request.globalSecondaryIndexes())
        .extracting(index -> index.provisionedThroughput().readCapacityUnits())
        .containsExactly(5L, 5L);
  }

  @Test
  void theKeyThatAwsManagesIsMeantByNamingNone() {
    CreateTableRequest request =
        createTable(
            Exported.of(
                ExampleTables.small(
                    with(
                        TableSettings.DEFAULT.billing(),
                        Optional.of(new EncryptionKey("alias/aws/dynamodb"))))));

    assertThat(request.sseSpecification().enabled()).isTrue();
    assertThat(request.sseSpecification().kmsMasterKeyId()).isNull();
  }

  @Test
  void whatIsNotDeclaredIsNotSaid() {
    CreateTableRequest request =
        createTable(Exported.of(ExampleTables.small(TableSettings.DEFAULT)));

    assertThat(request)
        .isEqualTo(
            CreateTableRequest.builder()
                .tableName("small")
                .attributeDefinitions(request.attributeDefinitions())
                .keySchema(request.keySchema())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
  }

  @Test
  void timeToLiveAndRecoveryAreCallsOfTheirOwn() {
    Exported shop = Exported.of(ExampleTables.shop());
    UpdateTimeToLiveRequest expiry =
        SdkShapes.read(shop.json("cli/update-time-to-live.json"), UpdateTimeToLiveRequest.builder())
            .build();
    UpdateContinuousBackupsRequest backups =
        SdkShapes.read(
                shop.json("cli/update-continuous-backups.json"),
                UpdateContinuousBackupsRequest.builder())
            .build();

    assertThat(expiry.tableName()).isEqualTo("shop");
    assertThat(expiry.timeToLiveSpecification().attributeName()).isEqualTo("expiresAt");
    assertThat(expiry.timeToLiveSpecification().enabled()).isTrue();
    assertThat(backups.tableName()).isEqualTo("shop");
    assertThat(backups.pointInTimeRecoverySpecification().recoveryPeriodInDays()).isEqualTo(14);
    assertThat(backups.pointInTimeRecoverySpecification().pointInTimeRecoveryEnabled()).isTrue();
  }

  private static TableSettings with(Billing billing, Optional<EncryptionKey> key) {
    return new TableSettings(
        billing,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        key,
        TableClass.STANDARD,
        false,
        Map.of(),
        List.of());
  }
}
