package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists as L. Sets are read, too: a member may have been a set before it became a list. */
final class ListType<T> extends AttributeType<List<T>> {
  private final AttributeType<T> element;

  ListType(AttributeType<T> element) {
    this.element = element;
  }

  @Override
  public AttributeValue write(List<T> value) {
    return AttributeValues.l(writeAll(value, element));
  }

  /** Writes elements in their order, null as NULL. */
  static <T> List<AttributeValue> writeAll(Collection<T> values, AttributeType<T> type) {
    AttributeValue[] written = new AttributeValue[values.size()];
    Iterator<T> iterator = values.iterator();
    int i = 0;
    try {
      for (; i < written.length; i++) {
        T value = iterator.next();
        written[i] = value == null ? ScalarWriting.NULL : type.write(value);
      }
    } catch (MappingException e) {
      throw e.within("[" + i + "]");
    }
    return Arrays.asList(written);
  }

  @Override
  public List<T> read(AttributeValue value) {
    List<AttributeValue> stored = Elements.of(value, "L");
    if (stored.isEmpty()) {
      return Collections.emptyList();
    }
    ArrayList<@Nullable T> list = new ArrayList<>(stored.size());
    Elements.readInto(list, stored, element);
    return Elements.unmodifiable(list);
  }

  @Override
  public AttributeValueType attributeValueType() {
    return AttributeValueType.L;
  }

  @Override
  public EnhancedType<List<T>> enhancedType() {
    return EnhancedType.listOf(element.enhancedType());
  }
}
