package dev.tenure.runtime.key;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The types of a sort key of DynamoDB's type N, which is one number and nothing else: a part that
 * is declared as <code>{member:number}</code>.
 *
 * <p>All of them are ordered, by their value. DynamoDB keeps 38 significant digits and forgets the
 * scale: {@code 1.00} is the key {@code 1}, and comes back as that.
 */
public final class NumberKeyTypes {
  public static final KeyType<Byte> BYTE =
      new NumberKeyType<>(BigDecimal::valueOf, BigDecimal::byteValueExact);

  public static final KeyType<Short> SHORT =
      new NumberKeyType<>(BigDecimal::valueOf, BigDecimal::shortValueExact);

  public static final KeyType<Integer> INT =
      new NumberKeyType<>(BigDecimal::valueOf, BigDecimal::intValueExact);

  public static final KeyType<Long> LONG =
      new NumberKeyType<>(BigDecimal::valueOf, BigDecimal::longValueExact);

  public static final KeyType<BigInteger> BIG_INTEGER =
      new NumberKeyType<>(BigDecimal::new, BigDecimal::toBigIntegerExact);

  public static final KeyType<BigDecimal> BIG_DECIMAL =
      new NumberKeyType<>(number -> number, number -> number);

  private NumberKeyTypes() {}
}
