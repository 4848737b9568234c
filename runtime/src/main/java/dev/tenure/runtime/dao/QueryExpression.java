package dev.tenure.runtime.dao;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names and values that the expressions of one query share. */
final class QueryExpression {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** A placeholder for an attribute. */
  String name(String placeholder, String attribute) {
    names.put(placeholder, attribute);
    return placeholder;
  }

  /** A placeholder for a text. */
  String value(String placeholder, String text) {
    return value(placeholder, AttributeValue.fromS(text));
  }

  /** A placeholder for a value. */
  String value(String placeholder, AttributeValue value) {
    values.put(placeholder, value);
    return placeholder;
  }

  Map<String, String> names() {
    return names;
  }

  Map<String, AttributeValue> values() {
    return values;
  }
}
