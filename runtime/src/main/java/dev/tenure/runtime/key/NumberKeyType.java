package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number that is a whole sort key of type N. */
final class NumberKeyType<T> extends KeyType<T> {
  private final Function<T, BigDecimal> toNumber;
  private final Function<BigDecimal, T> exactly;

  /**
   * A type.
   *
   * @param exactly throws {@link ArithmeticException} for a number that the type does not have
   */
  NumberKeyType(Function<T, BigDecimal> toNumber, Function<BigDecimal, T> exactly) {
    this.toNumber = toNumber;
    this.exactly = exactly;
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  boolean numeric() {
    return true;
  }

  @Override
  KeyBuilder write(KeyBuilder key, String member, T value) {
    TextEncoding.requirePresent(member, value);
    return key.number(member, toNumber.apply(value));
  }

  @Override
  T read(KeyParser key, String member) {
    try {
      return exactly.apply(key.number(member));
    } catch (ArithmeticException e) {
      throw InvalidKeyException.ofPart(member, "is a number that does not fit its type");
    }
  }

  @Override
  boolean discrete() {
    return false;
  }

  @Override
  @Nullable KeyBuilder writeBefore(KeyBuilder key, String member, T value) {
    throw new UnsupportedOperationException("DynamoDB compares numbers itself");
  }

  @Override
  KeyBuilder writeBeginning(KeyBuilder key, String member, String beginning) {
    throw new UnsupportedOperationException("Only texts have a beginning");
  }
}
