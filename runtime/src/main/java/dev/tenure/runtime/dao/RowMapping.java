package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.CollectionSchema;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ViewSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What rows become: an entity, one of several, or the view of one.
 *
 * @param name whose rows they are, for messages and page tokens
 * @param tags the tags that the rows may have; absent where the table has none
 * @param attributes what is asked for of each row; empty for all there is
 * @param reader from a row to the object; throws {@link dev.tenure.runtime.InvalidKeyException} for
 *     keys that are never written
 */
record RowMapping<T>(
    String name,
    Optional<EntityTags> tags,
    List<String> attributes,
    Function<Map<String, AttributeValue>, T> reader) {

  static <T> RowMapping<T> of(EntitySchema<T> schema) {
    EntityDescriptor<T> entity = schema.descriptor();
    return new RowMapping<>(entity.entityName(), tagOf(entity), List.of(), schema::fromItem);
  }

  static <T> RowMapping<T> of(CollectionSchema<T> schema) {
    return new RowMapping<>(
        schema.name(),
        EntityTags.of(schema.tagAttribute(), schema.tags()),
        List.of(),
        schema::fromItem);
  }

  static <T> RowMapping<T> of(ViewSchema<T> schema) {
    EntityDescriptor<?> entity = schema.entity();
    return new RowMapping<>(
        entity.entityName(), tagOf(entity), schema.attributes(), schema::fromItem);
  }

  /** The same, with an attribute that the checks need although a view does not show it. */
  RowMapping<T> with(Optional<String> attribute) {
    if (attributes.isEmpty() || attribute.isEmpty() || attributes.contains(attribute.get())) {
      return this;
    }
    List<String> all = Stream.concat(attributes.stream(), attribute.stream()).toList();
    return new RowMapping<>(name, tags, all, reader);
  }

  private static Optional<EntityTags> tagOf(EntityDescriptor<?> entity) {
    return EntityTags.of(entity.tagAttribute(), List.of(entity.tag()));
  }
}
