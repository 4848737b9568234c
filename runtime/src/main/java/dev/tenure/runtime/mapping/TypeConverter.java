package dev.tenure.runtime.mapping;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute type as the Enhanced Client sees it. */
final class TypeConverter<T> implements AttributeConverter<T> {
  private final AttributeType<T> type;

  TypeConverter(AttributeType<T> type) {
    this.type = type;
  }

  @Override
  public AttributeValue transformFrom(T value) {
    return type.write(value);
  }

  @Override
  public T transformTo(AttributeValue value) {
    return type.read(value);
  }

  @Override
  public EnhancedType<T> type() {
    return type.enhancedType();
  }

  @Override
  public AttributeValueType attributeValueType() {
    return type.attributeValueType();
  }
}
