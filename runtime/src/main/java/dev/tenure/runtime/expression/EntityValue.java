package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value of an entity's items, an attribute's or one inside of it, and what can be asked of values
 * of any type.
 *
 * <p>Values are compared as they are stored. Numbers are equal by size, {@code 1.0} and {@code 1};
 * documents, lists and maps if all that is stored in them is equal, entries that no class declares
 * included.
 *
 * <p>A value is refused with {@link dev.tenure.runtime.MappingException} if DynamoDB cannot keep
 * it, such as NaN, and with {@link dev.tenure.runtime.InvalidExpressionException} if nothing that
 * is stored could equal it, such as an empty set.
 *
 * @param <E> the entity
 * @param <V> the type of the value; a primitive's box
 */
public abstract class EntityValue<E, V> {
  /** DynamoDB's bound for the operands of one IN. */
  private static final int MAX_OPERANDS = 100;

  private final AttributePath path;
  private final AttributeType<V> type;

  EntityValue(AttributePath path, AttributeType<V> type) {
    this.path = path;
    this.type = type;
  }

  final AttributePath path() {
    return path;
  }

  final AttributeType<V> valueType() {
    return type;
  }

  final AttributeValue operand(V value) {
    return Operands.stored(path, type, value);
  }

  /** A comparison with one value, as {@code =}. */
  final Condition<E> compare(String operator, AttributeValue operand) {
    return Condition.of(
        path, (name, placeholders) -> name + " " + operator + " " + placeholders.value(operand));
  }

  /** A call of a function of the value and another. */
  final Condition<E> call(String function, AttributeValue operand) {
    return Condition.of(
        path,
        (name, placeholders) -> function + "(" + name + ", " + placeholders.value(operand) + ")");
  }

  /** That it is there and of this DynamoDB type. */
  final Condition<E> isOf(String dynamoDbType) {
    return call("attribute_type", AttributeValue.fromS(dynamoDbType));
  }

  /** That it is this value. */
  public Condition<E> eq(V value) {
    return compare("=", operand(value));
  }

  /** That it is not this value; an absent one is not. */
  public Condition<E> ne(V value) {
    return compare("<>", operand(value));
  }

  /** That it is one of these values; none is one of no values. */
  @SafeVarargs
  public final Condition<E> in(V... values) {
    List<V> all = new ArrayList<>(values.length);
    for (V value : values) {
      all.add(value);
    }
    return in(all);
  }

  /** That it is one of these values; none is one of no values. */
  public Condition<E> in(Collection<? extends V> values) {
    List<AttributeValue> operands = new ArrayList<>();
    values.forEach(value -> operands.add(operand(value)));
    List<Condition<E>> groups = new ArrayList<>();
    for (int i = 0; i < operands.size(); i += MAX_OPERANDS) {
      groups.add(oneOf(operands.subList(i, Math.min(i + MAX_OPERANDS, operands.size()))));
    }
    return groups.isEmpty() ? Condition.never(path) : Condition.anyOf(groups);
  }

  private Condition<E> oneOf(List<AttributeValue> operands) {
    return Condition.of(
        path,
        (name, placeholders) ->
            operands.stream()
                .map(placeholders::value)
                .collect(Collectors.joining(", ", name + " IN (", ")")));
  }

  /** That there is a value. */
  public Condition<E> exists() {
    return absent().not();
  }

  /** That there is no value: no attribute, or one that holds NULL. */
  public Condition<E> absent() {
    Condition<E> none =
        Condition.of(path, (name, placeholders) -> "attribute_not_exists(" + name + ")");
    return none.or(isOf("NULL"));
  }

  /** The path, such as {@code lines[0].sku}. */
  @Override
  public String toString() {
    return path.toString();
  }
}
