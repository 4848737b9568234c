package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type of the application around one value of a key type. */
final class WrappingKeyType<T, U> extends KeyType<T> {
  private final KeyType<U> type;
  private final Function<T, U> unwrap;
  private final Function<U, T> wrap;

  WrappingKeyType(KeyType<U> type, Function<T, U> unwrap, Function<U, T> wrap) {
    this.type = type;
    this.unwrap = unwrap;
    this.wrap = wrap;
  }

  @Override
  public boolean ordered() {
    return type.ordered();
  }

  @Override
  boolean numeric() {
    return type.numeric();
  }

  @Override
  KeyBuilder write(KeyBuilder key, String member, T value) {
    return type.write(key, member, unwrapped(member, value));
  }

  @Override
  T read(KeyParser key, String member) {
    U value = type.read(key, member);
    T wrapped = wrap.apply(value);
    if (!value.equals(unwrap.apply(wrapped))) {
      throw InvalidKeyException.ofPart(member, "is stored in a form that is never written");
    }
    return wrapped;
  }

  @Override
  boolean discrete() {
    return type.discrete();
  }

  @Override
  @Nullable KeyBuilder writeBefore(KeyBuilder key, String member, T value) {
    return type.writeBefore(key, member, unwrapped(member, value));
  }

  @Override
  KeyBuilder writeBeginning(KeyBuilder key, String member, String beginning) {
    return type.writeBeginning(key, member, beginning);
  }

  private U unwrapped(String member, T value) {
    TextEncoding.requirePresent(member, value);
    try {
      return unwrap.apply(value);
    } catch (RuntimeException failure) {
      throw InvalidKeyException.ofApplication(member, failure);
    }
  }
}
