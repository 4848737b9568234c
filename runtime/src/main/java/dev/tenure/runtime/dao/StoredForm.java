package dev.tenure.runtime.dao;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A row as DynamoDB will answer it: numbers lose trailing zeros and exponents when they are stored.
 * Rows are brought into this form before they are sent, because {@code PutItem} does not answer
 * what it stored, and a price that was 10.00 when created must not be 10 when read.
 */
@SuppressWarnings("ReferenceEquality") // the same value is one that nothing was done to
final class StoredForm {
  private StoredForm() {}

  /** The row in this form: the same one where it is so already, as most rows are. */
  static Map<String, AttributeValue> of(Map<String, AttributeValue> row) {
    Map<String, AttributeValue> stored = row;
    for (Map.Entry<String, AttributeValue> attribute : row.entrySet()) {
      AttributeValue value = of(attribute.getValue());
      if (value != attribute.getValue()) {
        if (stored == row) {
          stored = new HashMap<>(row);
        }
        stored.put(attribute.getKey(), value);
      }
    }
    return stored;
  }

  private static AttributeValue of(AttributeValue value) {
    return switch (value.type()) {
      case N -> isStoredForm(value.n()) ? value : AttributeValue.fromN(number(value.n()));
      case NS ->
          value.ns().stream().allMatch(StoredForm::isStoredForm)
              ? value
              : AttributeValue.fromNs(value.ns().stream().map(StoredForm::number).toList());
      case L -> {
        List<AttributeValue> elements = of(value.l());
        yield elements == value.l() ? value : AttributeValue.fromL(elements);
      }
      case M -> {
        Map<String, AttributeValue> members = of(value.m());
        yield members == value.m() ? value : AttributeValue.fromM(members);
      }
      default -> value;
    };
  }

  private static List<AttributeValue> of(List<AttributeValue> elements) {
    List<AttributeValue> stored = elements;
    for (int i = 0; i < elements.size(); i++) {
      AttributeValue value = of(elements.get(i));
      if (value != elements.get(i)) {
        if (stored == elements) {
          stored = new ArrayList<>(elements);
        }
        stored.set(i, value);
      }
    }
    return stored;
  }

  /** Whether a number is plain, without leading zeros and without trailing ones after a point. */
  private static boolean isStoredForm(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    int point = number.indexOf('.');
    if (point < 0) {
      return isWhole(number, start, number.length()) && !number.equals("-0");
    }
    return isWhole(number, start, point)
        && areDigits(number, point + 1, number.length())
        && !number.endsWith("0");
  }

  private static boolean isWhole(String number, int start, int end) {
    return areDigits(number, start, end) && (number.charAt(start) != '0' || end == start + 1);
  }

  private static boolean areDigits(String number, int start, int end) {
    for (int i = start; i < end; i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return start < end;
  }

  private static String number(String text) {
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
