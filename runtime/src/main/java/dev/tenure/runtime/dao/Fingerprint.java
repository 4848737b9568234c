package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A condition as texts that are the same for the same condition and no other. They hold values: for
 * hashes alone.
 */
final class Fingerprint {
  private final StringBuilder text = new StringBuilder();

  private Fingerprint() {}

  static List<String> of(Condition<?> condition) {
    Expression expression = new Expression();
    List<String> texts = new ArrayList<>();
    texts.add(condition.in(expression));
    texts.addAll(expression.names().values());
    expression.values().values().forEach(value -> texts.add(of(value)));
    return texts;
  }

  private static String of(AttributeValue value) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(value);
    return fingerprint.text.toString();
  }

  private void add(AttributeValue value) {
    text.append(value.type());
    switch (value.type()) {
      case S -> add(value.s());
      case N -> add(value.n());
      case B -> add(Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case BOOL -> add(value.bool().toString());
      case SS -> addAll(value.ss());
      case NS -> addAll(value.ns());
      case BS ->
          addAll(
              value.bs().stream()
                  .map(bytes -> Base64.getEncoder().encodeToString(bytes.asByteArray()))
                  .toList());
      case L -> {
        text.append(value.l().size());
        value.l().forEach(this::add);
      }
      case M -> {
        text.append(value.m().size());
        new TreeMap<>(value.m())
            .forEach(
                (key, member) -> {
                  add(key);
                  add(member);
                });
      }
      default -> {
        // NUL has no content; nothing else can be sent.
      }
    }
  }

  private void addAll(List<String> set) {
    text.append(set.size());
    set.stream().sorted().forEach(this::add);
  }

  private void add(String part) {
    text.append('(').append(part.length()).append(')').append(part);
  }
}
