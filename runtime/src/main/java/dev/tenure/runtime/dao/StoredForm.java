package dev.tenure.runtime.dao;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A row as DynamoDB will answer it: numbers lose trailing zeros and exponents when they are stored.
 * Rows are brought into this form before they are sent, because {@code PutItem} does not answer
 * what it stored, and a price that was 10.00 when created must not be 10 when read.
 */
final class StoredForm {
  private StoredForm() {}

  /** The row in this form: the same one where it is so already. */
  static Map<String, AttributeValue> of(Map<String, AttributeValue> row) {
    if (row.values().stream().allMatch(StoredForm::isStoredForm)) {
      return row;
    }
    Map<String, AttributeValue> stored = new HashMap<>(row.size() * 2);
    row.forEach((name, value) -> stored.put(name, of(value)));
    return stored;
  }

  private static boolean isStoredForm(AttributeValue value) {
    return switch (value.type()) {
      case N -> isInteger(value.n());
      case NS -> value.ns().stream().allMatch(StoredForm::isInteger);
      case L -> value.l().stream().allMatch(StoredForm::isStoredForm);
      case M -> value.m().values().stream().allMatch(StoredForm::isStoredForm);
      default -> true;
    };
  }

  /** Whether a number is an integer without leading zeros, which is what most numbers are. */
  private static boolean isInteger(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    if (number.startsWith("0", start)) {
      return number.length() == 1;
    }
    for (int i = start; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return true;
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
