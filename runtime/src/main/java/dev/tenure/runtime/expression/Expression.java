package dev.tenure.runtime.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values that all expressions of one request share: key condition, filter, condition,
 * projection and update. For the data access of the runtime.
 *
 * <p>An attribute has one placeholder however often it is named; each value has its own. A
 * placeholder that is asked for by name is given if it is free. Used once, by one thread.
 */
public final class Expression implements Placeholders {
  private final Map<String, String> placeholders = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /** A placeholder for an attribute. */
  @Override
  public String name(String attribute) {
    return name("#" + names.size(), attribute);
  }

  /**
   * A placeholder for an attribute.
   *
   * @param wanted the placeholder, unless the attribute has one or another attribute has this one
   */
  public String name(String wanted, String attribute) {
    String known = placeholders.get(attribute);
    if (known != null) {
      return known;
    }
    String placeholder = free(wanted, names);
    placeholders.put(attribute, placeholder);
    names.put(placeholder, attribute);
    return placeholder;
  }

  /** Attributes to ask for, each by its placeholder. */
  public String projection(Collection<String> attributes) {
    return attributes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  @Override
  public String key(String key) {
    return name(key);
  }

  /** A placeholder for a value. */
  @Override
  public String value(AttributeValue value) {
    return value(":" + values.size(), value);
  }

  /**
   * A placeholder for a value.
   *
   * @param wanted the placeholder, unless another value has it
   */
  public String value(String wanted, AttributeValue value) {
    String placeholder = free(wanted, values);
    values.put(placeholder, value);
    return placeholder;
  }

  /** A placeholder for a text, as {@link #value(String, AttributeValue)}. */
  public String value(String wanted, String text) {
    return value(wanted, AttributeValue.fromS(text));
  }

  private static String free(String wanted, Map<String, ?> taken) {
    String placeholder = wanted;
    for (int i = 2; taken.containsKey(placeholder); i++) {
      placeholder = wanted + "_" + i;
    }
    return placeholder;
  }

  /** Attributes by placeholder. DynamoDB refuses an empty map of them, and any it does not need. */
  public Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  /** Values by placeholder. DynamoDB refuses an empty map of them, and any it does not need. */
  public Map<String, AttributeValue> values() {
    return Collections.unmodifiableMap(values);
  }
}
