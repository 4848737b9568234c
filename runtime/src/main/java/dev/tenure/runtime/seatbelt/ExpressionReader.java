package dev.tenure.runtime.seatbelt;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What expressions of all kinds are made of: paths and values, placeholders resolved. */
final class ExpressionReader {
  private final ExpressionTokens tokens;
  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;

  ExpressionReader(
      String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    this.tokens = new ExpressionTokens(expression);
    this.names = names;
    this.values = values;
  }

  ExpressionTokens tokens() {
    return tokens;
  }

  /**
   * A place in an item.
   *
   * @param attribute the attribute, by its own name
   * @param nested whether it is a place within the attribute
   */
  record AttributePath(String attribute, boolean nested) {}

  /** Reads {@code a}, {@code #a}, {@code a.b}, {@code a[0].#b}. */
  AttributePath path() {
    String attribute = name();
    boolean nested = false;
    while (tokens.is(".") || tokens.is("[")) {
      nested = true;
      if (tokens.takes(".")) {
        name();
      } else {
        tokens.expect("[");
        if (!tokens.isNumber()) {
          throw tokens.unexpected();
        }
        tokens.take();
        tokens.expect("]");
      }
    }
    return new AttributePath(attribute, nested);
  }

  /** Reads an attribute's name, which must not be a place within it. */
  String attribute() {
    AttributePath path = path();
    if (path.nested()) {
      throw new UnreadableExpressionException("a place within an attribute where a key must be");
    }
    return path.attribute();
  }

  /** Reads {@code :value}. */
  AttributeValue value() {
    if (!tokens.beginsWith(':')) {
      throw tokens.unexpected();
    }
    return resolved(values, tokens.take());
  }

  private String name() {
    if (tokens.beginsWith('#')) {
      return resolved(names, tokens.take());
    }
    if (!tokens.isName()) {
      throw tokens.unexpected();
    }
    return tokens.take();
  }

  private static <V> V resolved(Map<String, V> definitions, String placeholder) {
    @Nullable V found = definitions.get(placeholder);
    if (found == null) {
      throw new UnreadableExpressionException(placeholder + " stands for nothing");
    }
    return found;
  }
}
