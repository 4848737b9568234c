package dev.tenure.runtime.mapping;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A stored attribute of an entity: its name in the table and how its values are written.
 *
 * <p>Generated classes such as {@code OrderAttributes} hold one constant for each, for expressions
 * that an application sends through the AWS SDK itself:
 *
 * <pre>{@code
 * Expression.builder()
 *     .expression("#s = :s")
 *     .putExpressionName("#s", OrderAttributes.STATUS.name())
 *     .putExpressionValue(":s", OrderAttributes.STATUS.toAttributeValue(OrderStatus.PAID))
 *     .build();
 * }</pre>
 *
 * @param <E> the entity
 * @param <V> the type of the member; a primitive's box
 */
@SuppressWarnings("UnusedTypeParameter") // E keeps attributes of different entities apart
public final class EntityAttribute<E, V> {
  private final String name;
  private final AttributeType<V> type;

  private EntityAttribute(String name, AttributeType<V> type) {
    this.name = name;
    this.type = type;
  }

  /** For generated code. */
  public static <E, V> EntityAttribute<E, V> of(String name, AttributeType<V> type) {
    return new EntityAttribute<>(name, type);
  }

  /** The name of the attribute, as the table stores it. */
  public String name() {
    return name;
  }

  /** How values are stored. */
  public AttributeType<V> type() {
    return type;
  }

  /**
   * A value as the attribute stores it.
   *
   * @throws dev.tenure.runtime.MappingException if DynamoDB cannot keep the value
   */
  public AttributeValue toAttributeValue(V value) {
    return type.write(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
