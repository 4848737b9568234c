package dev.tenure.models.companies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.TableOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;

/** A table is there after a cold start, as it should be, whatever was there before. */
class DatabaseTest {
  private static final CompanyName ACME = new CompanyName("Acme Inc");
  private static final String ANN = "ann@example.com";

  private final TestTable table = TestTable.quiet();
  private final TableOptions options = table.options().build();

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void anOlderTableGetsItsIndexAndTheIndexItsRows() {
    createWithoutIndexes();
    table.put(Map.of("pk", "company#Acme Inc", "sk", "company#"));
    table.put(
        Map.of("pk", "company#Acme Inc", "sk", "user#" + ANN, "name", "Ann", "phone", "unknown"));

    Database.open(table.client(), options);

    CompaniesCrossTenant login = CompaniesCrossTenant.connect(table.client(), options);
    assertThat(login.users().byEmail(ANN).stream()).containsExactly(new UserPlace(ACME, ANN));
    assertThat(table.get(Map.of("pk", "company#Acme Inc", "sk", "user#" + ANN)))
        .containsKeys("phone", "gsi1_partitionKey");
  }

  @Test
  void theSecondStartChangesNothing() {
    Database.open(table.client(), options)
        .tenant(ACME)
        .users()
        .create(new User(ACME, ANN, "Ann", true));
    table.sent();

    CompaniesTable again = Database.open(table.client(), options);

    assertThat(table.sent()).isNotEmpty().allMatch(DescribeTableRequest.class::isInstance);
    assertThat(again.tenant(ACME).users().get(ANN)).isPresent();
  }

  private void createWithoutIndexes() {
    String name = options.tableName().orElseThrow();
    CreateTableRequest whole = CompaniesTable.DEFINITION.toCreateTableRequest(name);
    List<String> keys = List.of("pk", "sk");
    table
        .client()
        .createTable(
            request ->
                request
                    .tableName(name)
                    .billingMode(whole.billingMode())
                    .keySchema(whole.keySchema())
                    .attributeDefinitions(
                        whole.attributeDefinitions().stream()
                            .filter(attribute -> keys.contains(attribute.attributeName()))
                            .toList()));
  }
}
