package dev.tenure.runtime.mapping;

import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Collections of any kind as L; lists come back. */
final class CollectionType<T> extends AttributeType<Collection<T>> {
  private final AttributeType<T> element;
  private final AttributeType<List<T>> list;

  CollectionType(AttributeType<T> element) {
    this.element = element;
    this.list = new ListType<>(element);
  }

  @Override
  public AttributeValue write(Collection<T> value) {
    return AttributeValues.l(ListType.writeAll(value, element));
  }

  @Override
  public Collection<T> read(AttributeValue value) {
    return list.read(value);
  }

  @Override
  public AttributeValueType attributeValueType() {
    return AttributeValueType.L;
  }

  @Override
  public EnhancedType<Collection<T>> enhancedType() {
    return EnhancedType.collectionOf(element.enhancedType());
  }
}
