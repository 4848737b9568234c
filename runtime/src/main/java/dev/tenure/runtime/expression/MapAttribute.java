package dev.tenure.runtime.expression;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.KeyText;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute that holds a map: {@code CHANNELS.at("web").live().eq(true)}; whether it has a key
 * is {@code CHANNELS.at("web").exists()}.
 *
 * @param <E> the entity
 * @param <K> the keys
 * @param <W> the values
 * @param <P> what can be asked of a value
 */
public final class MapAttribute<E, K, W, P extends EntityValue<E, W>>
    extends EntityAttribute<E, Map<K, W>> {
  private final KeyText<K> keyText;
  private final Function<AttributePath, P> value;

  private MapAttribute(
      AttributePath path,
      AttributeType<Map<K, W>> type,
      KeyText<K> keyText,
      Function<AttributePath, P> value) {
    super(path, type);
    this.keyText = keyText;
    this.value = value;
  }

  /** For generated code. */
  public static <E, K, W, P extends EntityValue<E, W>> MapAttribute<E, K, W, P> of(
      AttributePath path,
      AttributeType<Map<K, W>> type,
      KeyText<K> keyText,
      Function<AttributePath, P> value) {
    return new MapAttribute<>(path, type, keyText, value);
  }

  /**
   * The value of a key; absent if the map does not have it.
   *
   * @throws MappingException if the key is empty, which no map can hold
   */
  public P at(K key) {
    try {
      return value.apply(path().key(keyText.write(key)));
    } catch (RuntimeException failure) {
      throw Operands.unwritten(path(), failure);
    }
  }

  /** How many entries there are. */
  public AttributeSize<E> size() {
    return new AttributeSize<>(path());
  }
}
