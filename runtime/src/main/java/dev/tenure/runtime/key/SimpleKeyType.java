package dev.tenure.runtime.key;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type put together from the methods that read and write it. */
final class SimpleKeyType<T> extends KeyType<T> {
  interface Writer<T> {
    KeyBuilder write(KeyBuilder key, String member, T value);
  }

  interface Reader<T> {
    T read(KeyParser key, String member);
  }

  private final boolean ordered;
  private final Writer<T> writer;
  private final Reader<T> reader;
  private final @Nullable Function<T, @Nullable T> before;
  private final @Nullable Writer<String> beginning;

  private SimpleKeyType(
      boolean ordered,
      Writer<T> writer,
      Reader<T> reader,
      @Nullable Function<T, @Nullable T> before,
      @Nullable Writer<String> beginning) {
    this.ordered = ordered;
    this.writer = writer;
    this.reader = reader;
    this.before = before;
    this.beginning = beginning;
  }

  static SimpleKeyType<String> text(
      boolean ordered, Writer<String> writer, Reader<String> reader, Writer<String> beginning) {
    return new SimpleKeyType<>(ordered, writer, reader, null, beginning);
  }

  static <T> SimpleKeyType<T> discrete(
      Writer<T> writer, Reader<T> reader, Function<T, @Nullable T> before) {
    return new SimpleKeyType<>(true, writer, reader, before, null);
  }

  static <T> SimpleKeyType<T> unordered(Writer<T> writer, Reader<T> reader) {
    return new SimpleKeyType<>(false, writer, reader, null, null);
  }

  @Override
  public boolean ordered() {
    return ordered;
  }

  @Override
  KeyBuilder write(KeyBuilder key, String member, T value) {
    return writer.write(key, member, value);
  }

  @Override
  T read(KeyParser key, String member) {
    return reader.read(key, member);
  }

  @Override
  boolean discrete() {
    return before != null;
  }

  @Override
  @Nullable KeyBuilder writeBefore(KeyBuilder key, String member, T value) {
    if (before == null) {
      throw new UnsupportedOperationException("Only discrete types have a value before another");
    }
    T predecessor = before.apply(value);
    return predecessor == null ? null : write(key, member, predecessor);
  }

  @Override
  KeyBuilder writeBeginning(KeyBuilder key, String member, String text) {
    if (beginning == null) {
      throw new UnsupportedOperationException("Only texts have a beginning");
    }
    return beginning.write(key, member, text);
  }
}
