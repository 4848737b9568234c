package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.seatbelt.ExpressionReader.AttributePath;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an {@code UpdateExpression} does to which attributes. */
final class UpdateReader {
  private final ExpressionReader reader;
  private final ExpressionTokens tokens;
  private final List<Change> changes = new ArrayList<>();

  private UpdateReader(ExpressionReader reader) {
    this.reader = reader;
    this.tokens = reader.tokens();
  }

  /** One action of an update: a place, and what will be there. */
  record Change(AttributePath target, Source source) {}

  /** Where the new value of an attribute comes from. */
  sealed interface Source {}

  /** A value of the request. */
  record Literal(AttributeValue value) implements Source {}

  /** What a place of the stored item holds. */
  record Stored(AttributePath path) implements Source {}

  /** What a place of the stored item holds, or something else if it is not there. */
  record StoredOr(AttributePath path, Source otherwise) implements Source {}

  /** Nothing: the attribute is removed. */
  record Absent() implements Source {}

  /** Something that only the service can tell: a sum, a longer list, a set. */
  record Computed() implements Source {}

  /** All changes, in the order of the text. */
  static List<Change> changes(ExpressionReader reader) {
    UpdateReader update = new UpdateReader(reader);
    do {
      update.clause();
    } while (!update.tokens.atEnd());
    return update.changes;
  }

  private void clause() {
    if (tokens.takes("SET")) {
      do {
        AttributePath target = reader.path();
        tokens.expect("=");
        changes.add(new Change(target, sum()));
      } while (tokens.takes(","));
    } else if (tokens.takes("REMOVE")) {
      do {
        changes.add(new Change(reader.path(), new Absent()));
      } while (tokens.takes(","));
    } else if (tokens.takes("ADD") || tokens.takes("DELETE")) {
      do {
        AttributePath target = reader.path();
        reader.value();
        changes.add(new Change(target, new Computed()));
      } while (tokens.takes(","));
    } else {
      throw tokens.unexpected();
    }
  }

  private Source sum() {
    Source source = operand();
    while (tokens.takes("+") || tokens.takes("-")) {
      operand();
      source = new Computed();
    }
    return source;
  }

  private Source operand() {
    if (tokens.takes("(")) {
      Source inner = sum();
      tokens.expect(")");
      return inner;
    }
    if (tokens.beginsWith(':')) {
      return new Literal(reader.value());
    }
    if (tokens.isCallOf("if_not_exists")) {
      tokens.take();
      tokens.expect("(");
      AttributePath path = reader.path();
      tokens.expect(",");
      Source otherwise = sum();
      tokens.expect(")");
      return new StoredOr(path, otherwise);
    }
    if (tokens.isCallOf("list_append")) {
      tokens.take();
      tokens.expect("(");
      sum();
      tokens.expect(",");
      sum();
      tokens.expect(")");
      return new Computed();
    }
    return new Stored(reader.path());
  }
}
