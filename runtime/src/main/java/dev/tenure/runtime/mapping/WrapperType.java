package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A type around a single value, stored as that value: {@code record Email(String address)} as S.
 *
 * <pre>{@code
 * private static final class EmailType extends WrapperType<Email, String> {
 *   EmailType() {
 *     super(Email.class, AttributeTypes.STRING);
 *   }
 *
 *   @Override
 *   protected String unwrap(Email email) {
 *     return email.address();
 *   }
 *
 *   @Override
 *   protected Email wrap(String address) {
 *     return new Email(address);
 *   }
 * }
 * }</pre>
 *
 * <p>A wrapper around null is stored as absence, and inside a list, set or map as NULL.
 *
 * @param <W> the wrapper
 * @param <V> what it wraps; a primitive's box
 */
public abstract class WrapperType<W, V> extends AttributeType<W> {
  private final Class<W> type;
  private final AttributeType<V> value;

  /**
   * For generated types.
   *
   * @param type the wrapper
   * @param value how its value is stored
   */
  protected WrapperType(Class<W> type, AttributeType<V> value) {
    this.type = type;
    this.value = value;
  }

  /** The value inside. */
  protected abstract @Nullable V unwrap(W wrapper);

  /** A wrapper around a value. */
  protected abstract W wrap(V value);

  @Override
  public final AttributeValue write(W wrapper) {
    V unwrapped = unwrapped(wrapper);
    return unwrapped == null ? ScalarWriting.NULL : value.write(unwrapped);
  }

  private @Nullable V unwrapped(W wrapper) {
    try {
      return unwrap(wrapper);
    } catch (RuntimeException failure) {
      throw MappingException.ofApplication(failure);
    }
  }

  @Override
  public final W read(AttributeValue stored) {
    return wrap(value.read(stored));
  }

  @Override
  public final AttributeValueType attributeValueType() {
    return value.attributeValueType();
  }

  @Override
  public final EnhancedType<W> enhancedType() {
    return EnhancedType.of(type);
  }

  @Override
  public final boolean isStored(W wrapper) {
    V unwrapped = unwrapped(wrapper);
    return unwrapped != null && value.isStored(unwrapped);
  }

  @Override
  final @Nullable W absent() {
    V absent = value.absent();
    return absent == null ? null : wrap(absent);
  }
}
