package dev.tenure.runtime.seatbelt;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The equalities that a {@code KeyConditionExpression} demands.
 *
 * <p>Conditions are comparisons of an attribute with a value, {@code BETWEEN} and {@code
 * begins_with}, joined by {@code AND}, each in any number of parentheses. One attribute stands in
 * one condition, as the service wants it.
 */
final class KeyConditionReader {
  private final ExpressionReader reader;
  private final ExpressionTokens tokens;
  private final Map<String, AttributeValue> equalities = new HashMap<>();

  private KeyConditionReader(ExpressionReader reader) {
    this.reader = reader;
    this.tokens = reader.tokens();
  }

  /** What attributes must be equal to. */
  static Map<String, AttributeValue> equalities(ExpressionReader reader) {
    KeyConditionReader conditions = new KeyConditionReader(reader);
    conditions.conjunction();
    if (!conditions.tokens.atEnd()) {
      throw conditions.tokens.unexpected();
    }
    return conditions.equalities;
  }

  private void conjunction() {
    do {
      condition();
    } while (tokens.takes("AND"));
  }

  private void condition() {
    if (tokens.takes("(")) {
      conjunction();
      tokens.expect(")");
    } else if (tokens.isCallOf("begins_with")) {
      tokens.take();
      tokens.expect("(");
      reader.attribute();
      tokens.expect(",");
      reader.value();
      tokens.expect(")");
    } else {
      comparison(reader.attribute());
    }
  }

  private void comparison(String attribute) {
    if (tokens.takes("=")) {
      if (equalities.put(attribute, reader.value()) != null) {
        throw new UnreadableExpressionException("two conditions on one attribute");
      }
    } else if (tokens.takes("BETWEEN")) {
      reader.value();
      tokens.expect("AND");
      reader.value();
    } else if (tokens.takes("<") || tokens.takes("<=") || tokens.takes(">") || tokens.takes(">=")) {
      reader.value();
    } else {
      throw tokens.unexpected();
    }
  }
}
