package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The constants of an enum, by name. Their attribute values are made once, and found by ordinal: an
 * EnumMap would ask the class for its constants by reflection.
 */
@SuppressWarnings("EnumOrdinal")
final class EnumType<E extends Enum<E>> extends AttributeType<E> {
  private final Class<E> type;
  private final AttributeValue[] written;
  private final Map<String, E> constants;

  EnumType(Class<E> type, E[] values) {
    this.type = type;
    this.written = new AttributeValue[values.length];
    this.constants = new HashMap<>(values.length * 2);
    for (E value : values) {
      written[value.ordinal()] = ScalarWriting.of(value.name());
      constants.put(value.name(), value);
    }
  }

  @Override
  public AttributeValue write(E value) {
    return written[value.ordinal()];
  }

  @Override
  public E read(AttributeValue value) {
    E constant = constants.get(ScalarReading.string(value));
    if (constant == null) {
      throw MappingException.of("is no constant of " + type.getName());
    }
    return constant;
  }

  @Override
  public AttributeValueType attributeValueType() {
    return AttributeValueType.S;
  }

  @Override
  public EnhancedType<E> enhancedType() {
    return EnhancedType.of(type);
  }

  @Override
  boolean keepsValuesApart() {
    return true;
  }
}
