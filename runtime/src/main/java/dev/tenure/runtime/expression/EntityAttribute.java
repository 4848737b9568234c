package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.StoredAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A stored attribute of an entity: its name in the table, how its values are written, and what can
 * be asked of them.
 *
 * <p>Generated classes such as {@code OrderAttributes} hold one constant for each, for conditions:
 *
 * <pre>{@code
 * acme.orders().delete(id, OrderAttributes.STATUS.in(CANCELLED, REFUSED));
 * }</pre>
 *
 * and for expressions that an application sends through the AWS SDK itself:
 *
 * <pre>{@code
 * Expression.builder()
 *     .expression("#s = :s")
 *     .putExpressionName("#s", OrderAttributes.STATUS.name())
 *     .putExpressionValue(":s", OrderAttributes.STATUS.toAttributeValue(OrderStatus.PAID))
 *     .build();
 * }</pre>
 *
 * <p>This class serves types that can only be equal or not: enums, booleans, UUIDs and characters,
 * and points in time other than dates, whose texts do not sort as they do ({@code 10:00:00.5Z}
 * sorts before {@code 10:00:00Z}). Its subclasses add what their types allow.
 *
 * @param <E> the entity
 * @param <V> the type of the member; a primitive's box
 */
public class EntityAttribute<E, V> extends EntityValue<E, V> implements StoredAttribute<V> {
  EntityAttribute(AttributePath path, AttributeType<V> type) {
    super(path, type);
  }

  /** An attribute of any type. */
  public static <E, V> EntityAttribute<E, V> of(String name, AttributeType<V> type) {
    return of(AttributePath.of(name), type);
  }

  /** For generated code. */
  public static <E, V> EntityAttribute<E, V> of(AttributePath path, AttributeType<V> type) {
    return new EntityAttribute<>(path, type);
  }

  /** The name of the attribute, as the table stores it; inside of another one, its path. */
  @Override
  public final String name() {
    return path().toString();
  }

  @Override
  public final AttributeType<V> type() {
    return valueType();
  }

  /**
   * A value as the attribute stores it.
   *
   * @throws dev.tenure.runtime.MappingException if DynamoDB cannot keep the value
   */
  public final AttributeValue toAttributeValue(V value) {
    return type().write(value);
  }
}
