package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sets as SS, NS or BS, and of other elements as L. Either form is read. */
final class SetType<T> extends AttributeType<Set<T>> {
  private final AttributeType<T> element;
  private final AttributeValueType stored;

  SetType(AttributeType<T> element) {
    this.element = element;
    this.stored =
        switch (element.attributeValueType()) {
          case S -> AttributeValueType.SS;
          case N -> AttributeValueType.NS;
          case B -> AttributeValueType.BS;
          default -> AttributeValueType.L;
        };
  }

  @Override
  public AttributeValue write(Set<T> value) {
    for (T member : value) {
      if (member == null) {
        throw MappingException.of("is a set and must not hold null");
      }
    }
    if (value.isEmpty()) {
      return AttributeValues.l(Collections.emptyList());
    }
    return switch (stored) {
      case SS -> AttributeValues.ss(texts(value));
      case NS -> AttributeValues.ns(numbers(value));
      case BS -> AttributeValues.bs(binaries(value));
      default -> AttributeValues.l(ListType.writeAll(value, element));
    };
  }

  private List<String> texts(Set<T> values) {
    if (element == (Object) AttributeTypes.STRING) {
      return strings(values);
    }
    List<String> texts = new ArrayList<>(values.size());
    for (T value : values) {
      texts.add(element.write(value).s());
    }
    if (!element.keepsValuesApart()) {
      requireDistinct(texts);
    }
    return texts;
  }

  /** The most common set takes the short way, without an attribute value for each element. */
  @SuppressWarnings("unchecked")
  private static List<String> strings(Set<?> values) {
    List<String> strings = new ArrayList<>((Set<String>) values);
    strings.forEach(ScalarWriting::requireWellFormed);
    return strings;
  }

  private List<String> numbers(Set<T> values) {
    List<String> numbers = new ArrayList<>(values.size());
    for (T value : values) {
      numbers.add(element.write(value).n());
    }
    if (!element.keepsValuesApart()) {
      List<BigDecimal> plain = new ArrayList<>(numbers.size());
      for (String number : numbers) {
        plain.add(new BigDecimal(number).stripTrailingZeros());
      }
      requireDistinct(plain);
    }
    return numbers;
  }

  private List<SdkBytes> binaries(Set<T> values) {
    List<SdkBytes> binaries = new ArrayList<>(values.size());
    for (T value : values) {
      binaries.add(element.write(value).b());
    }
    if (!element.keepsValuesApart()) {
      requireDistinct(binaries);
    }
    return binaries;
  }

  private static void requireDistinct(Collection<?> written) {
    if (new HashSet<>(written).size() < written.size()) {
      throw MappingException.of("is a set with two elements that DynamoDB takes for one");
    }
  }

  @Override
  public Set<T> read(AttributeValue value) {
    if (element == (Object) AttributeTypes.STRING && value.hasSs()) {
      return unmodifiable(value.ss());
    }
    List<AttributeValue> elements = Elements.of(value, stored.name());
    if (elements.isEmpty()) {
      return Collections.emptySet();
    }
    Set<T> set = new LinkedHashSet<>(elements.size() * 2);
    for (AttributeValue member : elements) {
      set.add(element.read(member));
    }
    return Collections.unmodifiableSet(set);
  }

  /** The same short way back. */
  @SuppressWarnings("unchecked")
  private Set<T> unmodifiable(List<String> strings) {
    return (Set<T>) Collections.unmodifiableSet(new LinkedHashSet<>(strings));
  }

  @Override
  public AttributeValueType attributeValueType() {
    return stored;
  }

  @Override
  public EnhancedType<Set<T>> enhancedType() {
    return EnhancedType.setOf(element.enhancedType());
  }

  @Override
  public boolean isStored(Set<T> value) {
    return !value.isEmpty();
  }

  @Override
  Set<T> absent() {
    return Collections.emptySet();
  }
}
