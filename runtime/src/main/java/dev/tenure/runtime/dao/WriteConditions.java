package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntityDescriptor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The condition of one write in the making: what is demanded of the row that is there, joined by
 * AND. Used once, by one thread.
 *
 * <p>What counts as not there is treated so: a write that may find nothing may find an expired row,
 * and one that demands something of an item is refused by it.
 */
final class WriteConditions<T> {
  private static final AttributeValue ZERO = AttributeValue.fromN("0");

  private final EntityDescriptor<T> entity;
  private final Expression expression;
  private final Expiry expiry;
  private final Instant now;
  private final List<String> clauses = new ArrayList<>();
  private boolean unexpired;
  private Optional<String> expired = Optional.empty();

  WriteConditions(EntityDescriptor<T> entity, Expiry expiry, Instant now, Expression expression) {
    this.entity = entity;
    this.expression = expression;
    this.expiry = expiry;
    this.now = now;
  }

  /** That there is no row. */
  WriteConditions<T> absent() {
    String absent = "attribute_not_exists(" + primaryKey() + ")";
    clauses.add(orExpired(absent));
    return this;
  }

  /** That there is a row, and it has not expired. */
  WriteConditions<T> present() {
    return exists().unexpired();
  }

  /** That there is a row. */
  WriteConditions<T> exists() {
    clauses.add("attribute_exists(" + primaryKey() + ")");
    return this;
  }

  /** What a write relies on; each text stands for itself. */
  WriteConditions<T> required(List<String> texts) {
    clauses.addAll(texts);
    return this;
  }

  /** That the row is not another entity's. */
  WriteConditions<T> ofEntity() {
    EntityTag.of(entity).ifPresent(tag -> clauses.add(tag.condition(expression)));
    return this;
  }

  /** That the row has not expired. */
  WriteConditions<T> unexpired() {
    unexpired = true;
    return this;
  }

  /** That the row has the version of an object, or as the object has none. */
  WriteConditions<T> version(long held) {
    if (entity.version() != null) {
      if (held == 0) {
        clauses.add(orExpired(unversioned()));
      } else {
        clauses.add(versioned(held));
        unexpired = true;
      }
    }
    return this;
  }

  /** As {@link #version}, or that there is no row. */
  WriteConditions<T> versionIfThere(long held) {
    if (entity.version() != null) {
      clauses.add(
          held == 0
              ? orExpired(unversioned())
              : orExpired("attribute_not_exists(" + primaryKey() + ") OR " + versioned(held)));
    }
    return this;
  }

  /** What the caller asks for. */
  WriteConditions<T> asked(@Nullable Condition<T> condition) {
    if (condition != null) {
      clauses.add(condition.in(expression));
      unexpired = true;
    }
    return this;
  }

  private String primaryKey() {
    return expression.name("#pk", entity.partitionKey());
  }

  private String versioned(long held) {
    return versionName()
        + " = "
        + expression.value(":version", AttributeValue.fromN(String.valueOf(held)));
  }

  /** Whatever reads as 0. */
  private String unversioned() {
    String name = versionName();
    return StoredValues.absent(name, expression)
        + " OR "
        + name
        + " = "
        + expression.value(":zero", ZERO);
  }

  private String versionName() {
    return expression.name("#version", Objects.requireNonNull(entity.version()));
  }

  private String orExpired(String condition) {
    return expired().map(end -> condition + " OR (" + end + ")").orElse(condition);
  }

  /** Its values are only there if it is used: DynamoDB refuses what it does not need. */
  private Optional<String> expired() {
    if (expired.isEmpty()) {
      expired = expiry.expired(expression, now);
    }
    return expired;
  }

  /** The condition expression; empty where nothing is demanded. */
  String text() {
    List<String> all = new ArrayList<>(clauses);
    if (unexpired) {
      expired().ifPresent(end -> all.add("NOT (" + end + ")"));
    }
    return all.size() == 1
        ? all.get(0)
        : all.stream().map(clause -> "(" + clause + ")").collect(Collectors.joining(" AND "));
  }
}
