package dev.tenure.testing.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The equalities of a query's {@code KeyConditionExpression}, names and values resolved.
 *
 * <p>"Key condition expressions for the Query operation": comparisons, {@code BETWEEN} and {@code
 * begins_with}, joined by {@code AND}; parentheses may stand around each. Anything else is refused.
 */
final class KeyConditions {
  private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|[=<>(),]|[#:]?[A-Za-z0-9_.-]+)");

  private final QueryRequest query;
  private final List<String> tokens;
  private int next;
  private final Map<String, AttributeValue> equalities = new HashMap<>();

  private KeyConditions(QueryRequest query, String expression) {
    this.query = query;
    this.tokens = tokens(expression);
  }

  static KeyConditions of(QueryRequest query) {
    String expression = query.keyConditionExpression();
    if (expression == null) {
      throw new UnsupportedRequestException(
          "Query on " + query.tableName() + ": no KeyConditionExpression");
    }
    KeyConditions conditions = new KeyConditions(query, expression);
    conditions.readAll();
    return conditions;
  }

  /** The value an attribute must be equal to. */
  AttributeValue valueOf(String attribute) {
    AttributeValue value = equalities.get(attribute);
    if (value == null) {
      throw new UnsupportedRequestException(
          "Query on "
              + query.tableName()
              + ": the key condition '"
              + query.keyConditionExpression()
              + "' says no '"
              + attribute
              + " = …'");
    }
    return value;
  }

  private static List<String> tokens(String expression) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression.strip());
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (end != expression.strip().length()) {
      throw new UnsupportedRequestException("The key condition '" + expression + "': unreadable");
    }
    return tokens;
  }

  private void readAll() {
    readConjunction();
    if (next < tokens.size()) {
      throw unexpected();
    }
  }

  private void readConjunction() {
    readCondition();
    while (isWord("AND")) {
      next++;
      readCondition();
    }
  }

  private void readCondition() {
    if (isWord("(")) {
      next++;
      readConjunction();
      expect(")");
    } else if (isWord("begins_with")) {
      next++;
      expect("(");
      attribute();
      expect(",");
      value();
      expect(")");
    } else {
      readComparison(attribute());
    }
  }

  private void readComparison(String attribute) {
    switch (token().toUpperCase(Locale.ROOT)) {
      case "=" -> {
        if (equalities.put(attribute, value()) != null) {
          throw unexpected();
        }
      }
      case "<", "<=", ">", ">=" -> value();
      case "BETWEEN" -> {
        value();
        expect("AND");
        value();
      }
      default -> {
        next--;
        throw unexpected();
      }
    }
  }

  private String attribute() {
    String token = token();
    if (token.startsWith("#")) {
      return resolved(token, query.expressionAttributeNames().get(token));
    }
    if (!token.matches("[A-Za-z_][A-Za-z0-9_-]*")) {
      next--;
      throw unexpected();
    }
    return token;
  }

  private AttributeValue value() {
    String token = token();
    if (!token.startsWith(":")) {
      next--;
      throw unexpected();
    }
    return resolved(token, query.expressionAttributeValues().get(token));
  }

  private <T> T resolved(String token, @Nullable T found) {
    if (found == null) {
      throw new UnsupportedRequestException(
          "The key condition '"
              + query.keyConditionExpression()
              + "': "
              + token
              + " stands for nothing");
    }
    return found;
  }

  private void expect(String word) {
    if (!isWord(word)) {
      throw unexpected();
    }
    next++;
  }

  private boolean isWord(String word) {
    return next < tokens.size() && tokens.get(next).equalsIgnoreCase(word);
  }

  private String token() {
    if (next == tokens.size()) {
      throw unexpected();
    }
    return tokens.get(next++);
  }

  private UnsupportedRequestException unexpected() {
    String found = next < tokens.size() ? "'" + tokens.get(next) + "'" : "the end";
    return new UnsupportedRequestException(
        "The key condition '" + query.keyConditionExpression() + "': unexpected " + found);
  }
}
