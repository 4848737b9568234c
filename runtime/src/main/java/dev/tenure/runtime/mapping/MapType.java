package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps as M. */
final class MapType<K, V> extends AttributeType<Map<K, V>> {
  private static final String ANY_ENTRY = "[]";

  private final KeyText<K> keyText;
  private final AttributeType<V> valueType;

  MapType(KeyText<K> keyText, AttributeType<V> valueType) {
    this.keyText = keyText;
    this.valueType = valueType;
  }

  @Override
  public AttributeValue write(Map<K, V> value) {
    AttributeMap written = new AttributeMap(value.size());
    for (Map.Entry<K, V> entry : value.entrySet()) {
      written.add(keyText.write(entry.getKey()), writeValue(entry.getValue()));
    }
    return AttributeValues.m(written);
  }

  private AttributeValue writeValue(@Nullable V value) {
    try {
      return value == null ? ScalarWriting.NULL : valueType.write(value);
    } catch (MappingException e) {
      throw e.within(ANY_ENTRY);
    }
  }

  @Override
  public Map<K, V> read(AttributeValue value) {
    if (!value.hasM()) {
      throw ScalarReading.wrongType("M", value);
    }
    Map<String, AttributeValue> stored = value.m();
    if (stored.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<K, @Nullable V> map = new LinkedHashMap<>(stored.size() * 2);
    for (Map.Entry<String, AttributeValue> entry : stored.entrySet()) {
      map.put(keyText.read(entry.getKey()), readValue(entry.getValue()));
    }
    return unmodifiable(map);
  }

  private @Nullable V readValue(AttributeValue value) {
    try {
      return Elements.isNull(value) ? null : valueType.read(value);
    } catch (MappingException e) {
      throw e.within(ANY_ENTRY);
    }
  }

  @SuppressWarnings("NullAway")
  private static <K, V> Map<K, V> unmodifiable(Map<K, @Nullable V> map) {
    return Collections.unmodifiableMap(map);
  }

  @Override
  public AttributeValueType attributeValueType() {
    return AttributeValueType.M;
  }

  @Override
  public EnhancedType<Map<K, V>> enhancedType() {
    return EnhancedType.mapOf(keyText.enhancedType(), valueType.enhancedType());
  }
}
