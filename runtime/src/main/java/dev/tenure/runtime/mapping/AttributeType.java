package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How values of one Java type are stored in an attribute.
 *
 * <p>What {@link #write} answers, {@link #read} turns into an equal value. Types hold no state and
 * may be shared between threads. {@link AttributeTypes} has the usual ones; generated code adds
 * {@linkplain DocumentType documents} and {@linkplain WrapperType wrappers}.
 *
 * @param <T> the Java type; a primitive's box
 */
public abstract class AttributeType<T> {
  /** For types of this package and generated ones. */
  protected AttributeType() {}

  /**
   * Turns a value into an attribute's.
   *
   * @throws MappingException if DynamoDB cannot keep the value, such as NaN
   */
  public abstract AttributeValue write(T value);

  /**
   * Turns an attribute's value back.
   *
   * @param value anything but NULL, which stands for an absent value
   * @throws MappingException if the attribute has another type or no legal value
   */
  public abstract T read(AttributeValue value);

  /** The DynamoDB type that {@link #write} answers. */
  public abstract AttributeValueType attributeValueType();

  /** The Java type, in the words of the Enhanced Client. */
  public abstract EnhancedType<T> enhancedType();

  /** This type as a converter of the Enhanced Client. */
  public final AttributeConverter<T> toConverter() {
    return new TypeConverter<>(this);
  }

  /** Whether the value becomes an attribute; an empty set does not, DynamoDB has none. */
  public boolean isStored(T value) {
    return true;
  }

  /** What a member of this type is when its attribute is absent. */
  @Nullable T absent() {
    return null;
  }

  /** Whether unequal values are written unequally, also by DynamoDB's comparison. */
  boolean keepsValuesApart() {
    return false;
  }
}
