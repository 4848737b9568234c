package dev.tenure.runtime.mapping;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.key.KeyShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Entities of one table that are read together, as generated code tells it: from an item to the
 * entity that it is.
 *
 * <pre>{@code
 * CollectionSchema.<OrderRow>builder("OrderRow")
 *     .member(OrderSchema.INSTANCE, "ORDER#{orderId}")
 *     .member(LineItemSchema.INSTANCE, "ORDER#{orderId}#ITEM#{line}")
 *     .build();
 * }</pre>
 *
 * <p>An item with a tag is what the tag says; one without is the entity that its sort key fits, by
 * its words, by the number of its parts, and where that leaves several, by which of them can read
 * it. Immutable and thread-safe.
 *
 * @param <T> what the entities have in common
 */
public final class CollectionSchema<T> {
  private final String name;
  private final List<Member<? extends T>> members;
  private final @Nullable String tagAttribute;
  private final List<String> tags;

  private record Member<E>(EntitySchema<E> schema, KeyShape sortKey) {
    boolean isTagged(AttributeValue tag) {
      return schema.descriptor().tag().equals(tag.s());
    }

    Optional<E> readIfCanonical(Map<String, AttributeValue> item) {
      try {
        return Optional.of(schema.fromItem(item));
      } catch (InvalidKeyException notThisEntity) {
        return Optional.empty();
      }
    }
  }

  private CollectionSchema(Builder<T> builder) {
    this.name = builder.name;
    this.members = List.copyOf(builder.members);
    this.tagAttribute = members.get(0).schema().descriptor().tagAttribute();
    this.tags = members.stream().map(member -> member.schema().descriptor().tag()).toList();
  }

  /** Begins the description of a collection. */
  public static <T> Builder<T> builder(String name) {
    return new Builder<>(name);
  }

  /** The name of the collection, for messages and page tokens. */
  public String name() {
    return name;
  }

  /** The attribute that names the entity of an item; {@code null} if the table has none. */
  public @Nullable String tagAttribute() {
    return tagAttribute;
  }

  /** What the tag attribute may hold. */
  public List<String> tags() {
    return tags;
  }

  /**
   * Whether the sort key of each item begins with a word, and so never as internal keys do or as an
   * encoded text may.
   */
  public boolean beginsWithWords() {
    return members.stream().allMatch(member -> member.sortKey().beginsWithWord());
  }

  /**
   * The object of an item.
   *
   * @throws MappingException if an attribute cannot be read
   * @throws InvalidKeyException if the item is not exactly one of the entities
   */
  public T fromItem(Map<String, AttributeValue> item) {
    AttributeValue tag = tagAttribute == null ? null : item.get(tagAttribute);
    List<Member<? extends T>> possible =
        tag == null ? ofShape(item) : members.stream().filter(m -> m.isTagged(tag)).toList();
    if (possible.size() == 1) {
      return possible.get(0).schema().fromItem(item);
    }
    T found = null;
    for (Member<? extends T> member : possible) {
      Optional<? extends T> read = member.readIfCanonical(item);
      if (read.isPresent()) {
        if (found != null) {
          throw notOne();
        }
        found = read.get();
      }
    }
    if (found == null) {
      throw notOne();
    }
    return found;
  }

  private List<Member<? extends T>> ofShape(Map<String, AttributeValue> item) {
    AttributeValue key = item.get(members.get(0).schema().descriptor().sortKey());
    if (key == null) {
      return List.of();
    }
    String sortKey = key.n() == null ? key.s() : key.n();
    return sortKey == null
        ? List.of()
        : members.stream().filter(member -> member.sortKey().fits(sortKey)).toList();
  }

  private InvalidKeyException notOne() {
    return InvalidKeyException.ofKey("The item is not exactly one of the entities of " + name);
  }

  /** Collects the members; see {@link CollectionSchema}. */
  public static final class Builder<T> {
    private final String name;
    private final List<Member<? extends T>> members = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** Adds an entity and the pattern of its whole sort key, with members in braces. */
    public <E extends T> Builder<T> member(EntitySchema<E> schema, String sortKey) {
      members.add(new Member<>(schema, KeyShape.of(sortKey)));
      return this;
    }

    /** Ends the description. */
    public CollectionSchema<T> build() {
      return new CollectionSchema<>(this);
    }
  }
}
