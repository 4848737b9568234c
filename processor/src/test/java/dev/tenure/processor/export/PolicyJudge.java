package dev.tenure.processor.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Judges a request by a policy, as far as the policies here go. An operator that it does not know
 * fails the test.
 *
 * @param tags of the caller's session
 */
record PolicyJudge(JsonObject policy, Map<String, String> tags) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}|[*]|[?]|[^*?$]+|\\$");

  boolean allows(String action, String resource, String... leadingKeys) {
    return statements()
        .anyMatch(
            statement ->
                texts(statement.get("Action")).anyMatch(("dynamodb:" + action)::equals)
                    && texts(statement.get("Resource")).anyMatch(arn -> like(arn, resource))
                    && holds(statement, List.of(leadingKeys)));
  }

  private Stream<JsonObject> statements() {
    return stream(policy.getAsJsonArray("Statement"))
        .map(JsonElement::getAsJsonObject)
        .filter(statement -> statement.get("Effect").getAsString().equals("Allow"));
  }

  private boolean holds(JsonObject statement, List<String> leadingKeys) {
    if (!statement.has("Condition")) {
      return true;
    }
    Map<String, List<String>> context = new LinkedHashMap<>();
    if (!leadingKeys.isEmpty()) {
      context.put("dynamodb:LeadingKeys", leadingKeys);
    }
    tags.forEach((tag, value) -> context.put("aws:PrincipalTag/" + tag, List.of(value)));
    return statement.getAsJsonObject("Condition").entrySet().stream()
        .allMatch(
            operator ->
                operator.getValue().getAsJsonObject().entrySet().stream()
                    .allMatch(
                        condition ->
                            holds(
                                operator.getKey(),
                                context.get(condition.getKey()),
                                texts(condition.getValue()).toList())));
  }

  private boolean holds(String operator, List<String> actual, List<String> expected) {
    return switch (operator) {
      case "Null" -> (actual == null) == Boolean.parseBoolean(expected.get(0));
      case "StringLike" -> actual != null && isAnyLike(expected, actual.get(0));
      case "StringNotLike" -> actual == null || !isAnyLike(expected, actual.get(0));
      case "ForAllValues:StringLike" ->
          actual == null || actual.stream().allMatch(value -> isAnyLike(expected, value));
      default -> throw new AssertionError("operator " + operator);
    };
  }

  private boolean isAnyLike(List<String> patterns, String value) {
    return patterns.stream().anyMatch(pattern -> like(pattern, value));
  }

  /** A variable stands for its value to the letter; one without a value matches nothing. */
  private boolean like(String pattern, String value) {
    StringBuilder regex = new StringBuilder();
    Matcher piece = VARIABLE.matcher(pattern);
    while (piece.find()) {
      if (piece.group(1) != null) {
        String variable = piece.group(1);
        String text =
            variable.length() == 1
                ? variable
                : tags.get(variable.substring("aws:PrincipalTag/".length()));
        if (text == null) {
          return false;
        }
        regex.append(Pattern.quote(text));
      } else if (piece.group().equals("*")) {
        regex.append(".*");
      } else {
        regex.append(piece.group().equals("?") ? "." : Pattern.quote(piece.group()));
      }
    }
    return value.matches("(?s)" + regex);
  }

  private static Stream<String> texts(JsonElement element) {
    return element.isJsonArray()
        ? stream(element.getAsJsonArray()).map(JsonElement::getAsString)
        : Stream.of(element.getAsString());
  }

  private static Stream<JsonElement> stream(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
