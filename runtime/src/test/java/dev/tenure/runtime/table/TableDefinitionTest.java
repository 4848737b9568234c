package dev.tenure.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

class TableDefinitionTest {
  private static TableDefinition.Builder shop() {
    return TableDefinition.builder("shop").partitionKey("PK").sortKey("SK");
  }

  @Test
  void onDemandHasNoCapacityAndNoIndexNoList() {
    CreateTableRequest request = shop().build().toCreateTableRequest("other");

    assertThat(request.tableName()).isEqualTo("other");
    assertThat(request.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(request.provisionedThroughput()).isNull();
    assertThat(request.hasGlobalSecondaryIndexes()).isFalse();
  }

  @Test
  void provisionedCapacityIsEachIndexsToo() {
    CreateTableRequest request =
        shop().index("byA", "a").provisioned(3, 2).build().toCreateTableRequest("shop");

    assertThat(request.billingMode()).isEqualTo(BillingMode.PROVISIONED);
    assertThat(request.provisionedThroughput().readCapacityUnits()).isEqualTo(3);
    assertThat(request.globalSecondaryIndexes().get(0).provisionedThroughput())
        .isEqualTo(request.provisionedThroughput());
  }

  @Test
  void eachKeyAttributeIsNamedOncePartitionKeysFirst() {
    CreateTableRequest request =
        shop().index("one", "a", "b").index("two", "b", "a").build().toCreateTableRequest("shop");

    assertThat(request.attributeDefinitions())
        .extracting(attribute -> attribute.attributeName())
        .containsExactly("PK", "SK", "a", "b");
    assertThat(request.globalSecondaryIndexes())
        .allSatisfy(
            index -> {
              assertThat(index.projection().projectionType()).isEqualTo(ProjectionType.ALL);
              assertThat(index.keySchema())
                  .extracting(element -> element.keyType())
                  .containsExactly(KeyType.HASH, KeyType.RANGE);
            });
  }

  @Test
  void anIndexHoldsWhatIsSaidOfIt() {
    CreateTableRequest request =
        shop()
            .index("byA", "a")
            .keysOnly("byA")
            .index("byB", "b")
            .include("byB", "x", "y")
            .build()
            .toCreateTableRequest("shop");

    Projection keys = request.globalSecondaryIndexes().get(0).projection();
    assertThat(keys.projectionType()).isEqualTo(ProjectionType.KEYS_ONLY);
    assertThat(keys.hasNonKeyAttributes()).isFalse();
    Projection some = request.globalSecondaryIndexes().get(1).projection();
    assertThat(some.projectionType()).isEqualTo(ProjectionType.INCLUDE);
    assertThat(some.nonKeyAttributes()).containsExactly("x", "y");
    assertThatThrownBy(() -> shop().index("byA", "a").include("byA"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> shop().keysOnly("byA"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Table shop defines no index byA");
  }

  @Test
  void anIndexIsFoundByItsName() {
    TableDefinition table = shop().index("byA", "a").build();

    assertThat(table.index("byA").sortKey()).isEmpty();
    assertThatThrownBy(() -> table.index("byB"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Table shop defines no index byB");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> TableDefinition.builder("shop").partitionKey("PK").build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> TableDefinition.builder("shop").sortKey("SK").build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> shop().index("byA", "a").index("byA", "b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> shop().provisioned(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
