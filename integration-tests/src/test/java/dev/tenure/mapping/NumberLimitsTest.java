package dev.tenure.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What we refuse, DynamoDB would; what we send, it keeps. */
class NumberLimitsTest {
  private static final TableOptions OPTIONS =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
  private static final ReadingDao READINGS =
      DepotTable.connect(LocalDynamoDb.client(), OPTIONS).tenant(TenantId.of("acme")).readings();

  @BeforeAll
  static void createTable() {
    DepotOperator.connect(LocalDynamoDb.client(), OPTIONS).createTableIfAbsent();
  }

  private static Reading reading(BigDecimal exact, double near) {
    return new Reading("acme", 1, exact, near, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.00",
        "-0.10",
        "1E-130",
        "-1E-130",
        "9.9999999999999999999999999999999999999E+125",
        "-9.9999999999999999999999999999999999999E+125",
        "99999999999999999999999999999999999999",
        "0.00000000000000000000000000000000000000000000000000000000000000000000000000000000001",
        "123456789012345678901234567890123456780000000000"
      })
  void whatFitsIsKept(String number) {
    BigDecimal exact = new BigDecimal(number);
    assertThat(READINGS.save(reading(exact, 0)).exact()).isEqualByComparingTo(exact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E-131", "1E+126", "-1E+126", "1.23456789012345678901234567890123456789"})
  void whatDoesNotFitIsRefusedBeforeDynamoDbDoes(String number) {
    assertThatThrownBy(() -> READINGS.save(reading(new BigDecimal(number), 0)))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("save of Reading: attribute 'exact' ")
        .hasMessageNotContaining(number);
    assertThatThrownBy(
            () ->
                LocalDynamoDb.client()
                    .putItem(
                        request ->
                            request
                                .tableName(OPTIONS.tableName().orElseThrow())
                                .item(
                                    Map.of(
                                        "PK", AttributeValue.fromS("raw"),
                                        "SK", AttributeValue.fromS("raw"),
                                        "n", AttributeValue.fromN(number)))))
        .isInstanceOf(DynamoDbException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1e-130, 1.234567890123457e125, 123456789.12345679, 4.9e-100})
  void doublesAreKept(double near) {
    assertThat(READINGS.save(reading(BigDecimal.ONE, near)).near()).isEqualTo(near);
  }

  @Test
  void notANumberIsRefused() {
    assertThatThrownBy(() -> READINGS.save(reading(BigDecimal.ONE, Double.NaN)))
        .isInstanceOf(MappingException.class)
        .hasMessage("save of Reading: attribute 'near' must be a finite number");
  }
}
