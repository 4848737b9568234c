package dev.tenure.processor.export.iam;

import java.util.List;

/**
 * One condition of a statement; all of a statement's conditions must hold.
 *
 * @param values in the syntax of IAM: policy variables stand as <code>${…}</code>
 */
public record Condition(String operator, String key, List<String> values) {

  static Condition of(String operator, String key, String... values) {
    return new Condition(operator, key, List.of(values));
  }
}
