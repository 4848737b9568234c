package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The elements of an attribute value that is a list or a set of any type. */
final class Elements {
  private Elements() {}

  /**
   * The elements as attribute values.
   *
   * @param expected what the attribute should be, for the message if it is neither list nor set
   */
  static List<AttributeValue> of(AttributeValue value, String expected) {
    if (value.hasL()) {
      return value.l();
    }
    List<AttributeValue> elements = new ArrayList<>();
    if (value.hasSs()) {
      for (String text : value.ss()) {
        elements.add(AttributeValues.s(text));
      }
    } else if (value.hasNs()) {
      for (String number : value.ns()) {
        elements.add(AttributeValues.n(number));
      }
    } else if (value.hasBs()) {
      for (SdkBytes bytes : value.bs()) {
        elements.add(AttributeValues.b(bytes));
      }
    } else {
      throw ScalarReading.wrongType(expected, value);
    }
    return elements;
  }

  /** Reads elements in their order, NULL as null. */
  static <T> void readInto(
      Collection<@Nullable T> target, List<AttributeValue> stored, AttributeType<T> type) {
    int size = stored.size();
    int i = 0;
    try {
      for (; i < size; i++) {
        AttributeValue value = stored.get(i);
        target.add(isNull(value) ? null : type.read(value));
      }
    } catch (MappingException e) {
      throw e.within("[" + i + "]");
    }
  }

  static boolean isNull(AttributeValue value) {
    return Boolean.TRUE.equals(value.nul());
  }

  /** A list as its owner declared it: null elements come back where null elements were stored. */
  @SuppressWarnings("NullAway")
  static <T> List<T> unmodifiable(List<@Nullable T> list) {
    return Collections.unmodifiableList(list);
  }
}
