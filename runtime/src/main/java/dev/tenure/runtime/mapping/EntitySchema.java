package dev.tenure.runtime.mapping;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an entity is stored, as generated code tells it; a {@link TableSchema} of the Enhanced
 * Client.
 *
 * <pre>{@code
 * DynamoDbTable<Order> orders = enhancedClient.table("shop", OrderSchema.INSTANCE);
 * orders.putItem(order);
 * }</pre>
 *
 * <p>Keys, index keys and the entity tag are computed from the object on every write; nobody sets
 * them. An object is read from the key and its attributes; attributes that the entity does not know
 * are ignored.
 *
 * <p>An update that ignores nulls leaves absent members as they are stored, and with them an index
 * that is made of such a member and one that changes: its stored keys would name the old value. The
 * Enhanced Client does not tell such an update from a put, so an item with only some of an index's
 * members is refused with {@link InvalidKeyException} for both; {@link #forWholeItems} is for the
 * puts.
 *
 * <p>Through the Enhanced Client nothing checks whose item it is: the application names the keys.
 * That is what the generated DAOs are for.
 *
 * <p>Stateless and thread-safe.
 *
 * @param <T> the entity
 */
public abstract class EntitySchema<T> implements TableSchema<T> {
  private final EntityDescriptor<T> descriptor;
  private final String partitionKeyName;
  private final String sortKeyName;
  private final boolean numberSortKey;
  private final @Nullable String tagName;
  private final AttributeValue tag;
  private final int size;
  private volatile @Nullable TableMetadata metadata;

  /** For generated schemas. */
  protected EntitySchema(EntityDescriptor<T> descriptor) {
    this.descriptor = descriptor;
    this.partitionKeyName = descriptor.partitionKey();
    this.sortKeyName = descriptor.sortKey();
    this.numberSortKey = descriptor.isNumberKey(sortKeyName);
    this.tagName = descriptor.tagAttribute();
    this.tag = ScalarWriting.of(descriptor.tag());
    this.size = descriptor.attributeNames().size();
  }

  /**
   * The tenant's part of the partition key, such as {@code TENANT#acme}; {@code $SHARED} for shared
   * entities, {@code ""} for cross-tenant ones.
   */
  protected abstract String tenantKey(T item);

  /** The partition key. */
  protected abstract String partitionKey(T item);

  /** The sort key; of a number its digits. */
  protected abstract String sortKey(T item);

  /** Writes the members and the keys of indexes; the primary key and the tag are not its affair. */
  protected abstract void write(T item, ItemWriter out);

  /**
   * A copy of the object in which the members are replaced that the runtime manages; the object
   * itself where the entity has none. Properties that are ignored are not in the copy.
   */
  protected T managed(T item, Managed values) {
    return item;
  }

  /** Tells the unique values of an object; none, unless the entity has such constraints. */
  protected void uniqueKeys(T item, UniqueKeys keys) {}

  /** Reads the members, from the key and the attributes, and makes the object. */
  protected abstract T read(ItemReader in);

  /** The names of the entity and its attributes. */
  public final EntityDescriptor<T> descriptor() {
    return descriptor;
  }

  /** {@link #tenantKey}, for the data access of the runtime. */
  public final String tenantKeyOf(T item) {
    return tenantKey(item);
  }

  /** {@link #partitionKey}, for the data access of the runtime. */
  public final String partitionKeyOf(T item) {
    return partitionKey(item);
  }

  /** {@link #sortKey}, for the data access of the runtime. */
  public final String sortKeyOf(T item) {
    return sortKey(item);
  }

  /**
   * {@link #uniqueKeys}, for the data access of the runtime: by the names of the constraints the
   * partition keys of the rows that keep the values.
   */
  public final Map<String, String> uniqueKeysOf(T item) {
    UniqueKeys keys = new UniqueKeys(false);
    uniqueKeys(item, keys);
    return keys.toMap();
  }

  /**
   * As {@link #uniqueKeysOf}, of an object that was read. It may be older than a member, or written
   * by another program: what no key can hold is no value then.
   */
  public final Map<String, String> storedUniqueKeysOf(T item) {
    UniqueKeys keys = new UniqueKeys(true);
    uniqueKeys(item, keys);
    return keys.toMap();
  }

  /** {@link #managed}, for the data access of the runtime. */
  public final T managedCopyOf(T item, Managed values) {
    return managed(item, values);
  }

  /**
   * The item of an object: its primary key, tag, attributes and index keys. Unmodifiable.
   *
   * @throws MappingException if DynamoDB cannot keep a value, or the application's own class throws
   * @throws dev.tenure.runtime.InvalidKeyException if a value cannot be part of a key
   */
  public final Map<String, AttributeValue> toItem(T item) {
    ItemWriter out = new ItemWriter(size);
    try {
      out.key(partitionKeyName, partitionKey(item));
      out.add(sortKeyName, sortKeyValue(item));
      if (tagName != null) {
        out.add(tagName, tag);
      }
      write(item, out);
    } catch (RuntimeException failure) {
      throw descriptor.refused(failure, out.current());
    }
    return out.toMap();
  }

  private AttributeValue sortKeyValue(T item) {
    String key = sortKey(item);
    return numberSortKey ? AttributeValues.n(key) : AttributeValues.s(key);
  }

  /**
   * The object of an item.
   *
   * @throws MappingException if the tag names another entity, an attribute cannot be read, or the
   *     application's own class refuses what is stored
   * @throws dev.tenure.runtime.InvalidKeyException if the key is not what the entity would write
   */
  public final T fromItem(Map<String, AttributeValue> item) {
    ItemReader in = new ItemReader(item);
    try {
      requireOwnTag(item);
      return read(in);
    } catch (RuntimeException failure) {
      throw descriptor.refused(failure, in.current());
    }
  }

  private void requireOwnTag(Map<String, AttributeValue> item) {
    if (isTaggedAsAnother(item)) {
      throw MappingException.of("names another entity").within(String.valueOf(tagName));
    }
  }

  /**
   * Whether an item's tag names another entity. Items without a tag are not: they may be older than
   * the table's declaration, and their key tells what they are.
   */
  public final boolean isTaggedAsAnother(Map<String, AttributeValue> item) {
    if (tagName == null) {
      return false;
    }
    AttributeValue found = item.get(tagName);
    return found != null && !descriptor.tag().equals(found.s());
  }

  @Override
  public final @Nullable T mapToItem(Map<String, AttributeValue> attributeMap) {
    return attributeMap.isEmpty() ? null : fromItem(attributeMap);
  }

  @Override
  public final @Nullable T mapToItem(
      Map<String, AttributeValue> attributeMap, boolean preserveEmptyObject) {
    return preserveEmptyObject ? fromItem(attributeMap) : mapToItem(attributeMap);
  }

  @Override
  public final Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
    Map<String, AttributeValue> written = toItem(item);
    if (ignoreNulls) {
      requireWholeIndexes(written);
    }
    return ignoreNulls ? written : withNulls(written);
  }

  /** What an update that removes absent members wants: NULL for each. */
  private Map<String, AttributeValue> withNulls(Map<String, AttributeValue> written) {
    if (written.size() == size) {
      return written;
    }
    Map<String, AttributeValue> all = new HashMap<>(size * 2);
    for (String name : descriptor.attributeNames()) {
      all.put(name, ScalarWriting.NULL);
    }
    all.putAll(written);
    return Collections.unmodifiableMap(all);
  }

  private void requireWholeIndexes(Map<String, AttributeValue> written) {
    for (EntityDescriptor.SparseIndex index : descriptor.sparseIndexes()) {
      int present = 0;
      for (String member : index.members()) {
        present += written.containsKey(member) ? 1 : 0;
      }
      if (present > 0 && present < index.members().size()) {
        throw InvalidKeyException.ofKey(
                "Only some members of index '"
                    + index.indexName()
                    + "' are there, and an update that ignores nulls would leave its keys stale; put the"
                    + " item by the schema's forWholeItems()")
            .ofEntity(descriptor.entityName());
      }
    }
  }

  /**
   * The same schema for puts only: items with some of an index's members are taken, too, and are
   * not in that index.
   *
   * <p>An update that ignores nulls must not use it.
   */
  public final TableSchema<T> forWholeItems() {
    return new WholeItemSchema<>(this);
  }

  @Override
  public final Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
    Map<String, AttributeValue> written = toItem(item);
    Map<String, AttributeValue> chosen = new HashMap<>(attributes.size() * 2);
    for (String name : attributes) {
      chosen.put(known(name), written.get(name));
    }
    return Collections.unmodifiableMap(chosen);
  }

  @Override
  public final @Nullable AttributeValue attributeValue(T item, String attributeName) {
    if (attributeName.equals(partitionKeyName)) {
      return AttributeValues.s(partitionKey(item));
    }
    if (attributeName.equals(sortKeyName)) {
      return sortKeyValue(item);
    }
    return toItem(item).get(known(attributeName));
  }

  private String known(String attributeName) {
    if (!descriptor.attributeNames().contains(attributeName)) {
      throw new IllegalArgumentException(
          descriptor.entityName() + " has no attribute '" + attributeName + "'");
    }
    return attributeName;
  }

  @Override
  public final TableMetadata tableMetadata() {
    TableMetadata known = metadata;
    if (known == null) {
      known = Metadata.of(descriptor);
      metadata = known;
    }
    return known;
  }

  @Override
  public final EnhancedType<T> itemType() {
    return EnhancedType.of(descriptor.type());
  }

  @Override
  public final List<String> attributeNames() {
    return descriptor.attributeNames();
  }

  @Override
  public final boolean isAbstract() {
    return false;
  }

  @Override
  public final @Nullable AttributeConverter<T> converterForAttribute(Object key) {
    return Metadata.converterFor(descriptor, key);
  }
}
