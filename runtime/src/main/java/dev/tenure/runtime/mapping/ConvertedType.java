package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an application's own converter stores. */
final class ConvertedType<T> extends AttributeType<T> {
  private final AttributeConverter<T> converter;

  ConvertedType(AttributeConverter<T> converter) {
    this.converter = converter;
  }

  @Override
  public AttributeValue write(T value) {
    try {
      AttributeValue written = converter.transformFrom(value);
      return written == null ? ScalarWriting.NULL : written;
    } catch (MappingException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  @Override
  public T read(AttributeValue value) {
    try {
      return converter.transformTo(value);
    } catch (MappingException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  /** The failure without its message, at the place where it happened. */
  private MappingException failed(RuntimeException failure) {
    String what = converter.getClass().getName() + " throws " + failure.getClass().getName();
    MappingException exception = MappingException.of("cannot be converted: " + what);
    exception.setStackTrace(failure.getStackTrace());
    return exception;
  }

  @Override
  public AttributeValueType attributeValueType() {
    return converter.attributeValueType();
  }

  @Override
  public EnhancedType<T> enhancedType() {
    return converter.type();
  }
}
