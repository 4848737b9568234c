package dev.tenure.runtime.dao;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A row as DynamoDB answers it once it is written: numbers lose trailing zeros and exponents.
 * {@code PutItem} does not answer the row, and a price that was 10.00 when created must not be 10
 * when read.
 */
final class StoredForm {
  private StoredForm() {}

  static Map<String, AttributeValue> of(Map<String, AttributeValue> row) {
    Map<String, AttributeValue> stored = new HashMap<>(row.size() * 2);
    row.forEach((name, value) -> stored.put(name, of(value)));
    return stored;
  }

  private static AttributeValue of(AttributeValue value) {
    return switch (value.type()) {
      case N -> AttributeValue.fromN(number(value.n()));
      case NS -> AttributeValue.fromNs(value.ns().stream().map(StoredForm::number).toList());
      case L -> AttributeValue.fromL(value.l().stream().map(StoredForm::of).toList());
      case M -> AttributeValue.fromM(of(value.m()));
      default -> value;
    };
  }

  private static String number(String text) {
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
