package dev.tenure.runtime.mapping;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TenureException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called and which attributes it has; built once for each generated schema.
 *
 * <pre>{@code
 * EntityDescriptor.builder(Order.class, "Order")
 *     .primaryKey("PK", "SK")
 *     .tag("_entity", "Order")
 *     .attribute(OrderAttributes.CUSTOMER_ID)
 *     .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
 *     .build();
 * }</pre>
 *
 * @param <T> the entity
 */
public final class EntityDescriptor<T> {
  private final Class<T> type;
  private final String entityName;
  private final String partitionKey;
  private final String sortKey;
  private final @Nullable String tagAttribute;
  private final String tag;
  private final List<StoredAttribute<?>> attributes;
  private final List<IndexKeys> indexes;
  private final Map<String, List<String>> partitionAttributes;
  private final Map<String, List<String>> sortAttributes;
  private final List<SparseIndex> sparseIndexes;
  private final Set<String> numberKeys;
  private final Map<String, List<String>> keyParts;
  private final Set<String> sparse;
  private final List<String> attributeNames;
  private final List<UniqueConstraint> uniqueConstraints;
  private final List<String> writtenAttributes;
  private final Set<String> members;
  private final @Nullable String version;
  private final @Nullable String createdAt;
  private final @Nullable String updatedAt;
  private final Set<String> indexedTimes;

  /**
   * An index that holds the entity.
   *
   * @param indexName the index, as DynamoDB knows it
   * @param partitionKey the attribute that is its partition key
   * @param sortKey the attribute that is its sort key, or {@code null} if it has none
   */
  public record IndexKeys(String indexName, String partitionKey, @Nullable String sortKey) {}

  /**
   * An index that leaves an item out when one of several members is null.
   *
   * @param indexName the index, as DynamoDB knows it
   * @param members the attributes of the members that its keys are made of, those of the primary
   *     key left out
   */
  public record SparseIndex(String indexName, List<String> members) {}

  /**
   * A constraint that keeps a value unique among the items of one tenant.
   *
   * @param name what errors and keys call it
   * @param attributes the attributes of its members, those of the primary key left out
   */
  public record UniqueConstraint(String name, List<String> attributes) {}

  private record Attribute<V>(String name, AttributeType<V> type) implements StoredAttribute<V> {}

  private EntityDescriptor(Builder<T> builder) {
    this.type = builder.type;
    this.entityName = builder.entityName;
    this.partitionKey = Objects.requireNonNull(builder.partitionKey, "primaryKey");
    this.sortKey = Objects.requireNonNull(builder.sortKey, "primaryKey");
    this.tagAttribute = builder.tagAttribute;
    this.tag = builder.tag;
    this.attributes = List.copyOf(builder.attributes);
    this.indexes = List.copyOf(builder.indexes);
    this.partitionAttributes = Map.copyOf(builder.partitionAttributes);
    this.sortAttributes = Map.copyOf(builder.sortAttributes);
    this.sparseIndexes = List.copyOf(builder.sparseIndexes);
    this.numberKeys = Set.copyOf(builder.numberKeys);
    this.keyParts = Map.copyOf(builder.keyParts);
    this.sparse = Set.copyOf(builder.sparse);
    this.version = builder.version;
    this.createdAt = builder.createdAt;
    this.updatedAt = builder.updatedAt;
    this.indexedTimes = Set.copyOf(builder.indexedTimes);
    this.uniqueConstraints = List.copyOf(builder.uniqueConstraints);
    this.attributeNames = List.copyOf(namesOf());
    this.writtenAttributes = attributeNames.stream().filter(this::isWritten).toList();
    this.members =
        attributes.stream().map(StoredAttribute::name).collect(Collectors.toUnmodifiableSet());
  }

  private List<String> namesOf() {
    List<String> names = new ArrayList<>();
    names.add(partitionKey);
    names.add(sortKey);
    addOnce(names, tagAttribute);
    for (StoredAttribute<?> attribute : attributes) {
      addOnce(names, attribute.name());
    }
    for (IndexKeys index : indexes) {
      addOnce(names, index.partitionKey());
      addOnce(names, index.sortKey());
    }
    return names;
  }

  private boolean isWritten(String name) {
    return !name.equals(partitionKey) && !name.equals(sortKey) && !name.equals(tagAttribute);
  }

  private static void addOnce(List<String> names, @Nullable String name) {
    if (name != null && !names.contains(name)) {
      names.add(name);
    }
  }

  /** Begins the description of an entity. */
  public static <T> Builder<T> builder(Class<T> type, String entityName) {
    return new Builder<>(type, entityName);
  }

  /** The class of the entity. */
  public Class<T> type() {
    return type;
  }

  /** The name of the entity, for messages. */
  public String entityName() {
    return entityName;
  }

  /**
   * What is told of an object or item that cannot be mapped. What the application's own class says
   * may quote anything, so only its class and its place are kept.
   *
   * @param attribute the attribute that it was about; {@code ""} if it is not known
   */
  TenureException refused(RuntimeException failure, String attribute) {
    if (failure instanceof MappingException unmapped) {
      return unmapped.within(attribute).ofEntity(entityName);
    }
    if (failure instanceof InvalidKeyException noKey) {
      return noKey.ofEntity(entityName);
    }
    return failure instanceof TenureException told
        ? told
        : MappingException.ofApplication(entityName, failure);
  }

  /** The attribute that is the table's partition key. */
  public String partitionKey() {
    return partitionKey;
  }

  /** The attribute that is the table's sort key. */
  public String sortKey() {
    return sortKey;
  }

  /** The attribute that names the entity of an item; {@code null} if the table has none. */
  public @Nullable String tagAttribute() {
    return tagAttribute;
  }

  /** What the tag attribute holds; {@code ""} if the table has none. */
  public String tag() {
    return tag;
  }

  /** The attributes that members are stored in. */
  public List<StoredAttribute<?>> attributes() {
    return attributes;
  }

  /** The indexes that hold the entity. */
  public List<IndexKeys> indexes() {
    return indexes;
  }

  /** The members' attributes that follow in the partition key of an index. */
  public List<String> partitionAttributes(String indexName) {
    return partitionAttributes.getOrDefault(indexName, List.of());
  }

  /** The members' attributes that sort an index, before its sort key if it has one. */
  public List<String> sortAttributes(String indexName) {
    return sortAttributes.getOrDefault(indexName, List.of());
  }

  /** The indexes that may leave an item out although it has some of their members. */
  public List<SparseIndex> sparseIndexes() {
    return sparseIndexes;
  }

  /** The attributes of the members that a key of an index is made of, without the primary key's. */
  public List<String> partsOf(String keyAttribute) {
    return keyParts.getOrDefault(keyAttribute, List.of());
  }

  /** Whether an index leaves items out that lack one of its members. */
  public boolean isSparse(String indexName) {
    return sparse.contains(indexName);
  }

  /** Whether a key attribute, of the table or of an index, holds a number; otherwise a text. */
  public boolean isNumberKey(String attribute) {
    return numberKeys.contains(attribute);
  }

  /** The attribute that counts the writes of an item; {@code null} if there is none. */
  public @Nullable String version() {
    return version;
  }

  /** The attribute that says when an item was created; {@code null} if there is none. */
  public @Nullable String createdAt() {
    return createdAt;
  }

  /** The attribute that says when an item was last written; {@code null} if there is none. */
  public @Nullable String updatedAt() {
    return updatedAt;
  }

  /** Whether the keys of an index hold what {@link #createdAt} or {@link #updatedAt} holds. */
  public boolean isIndexedTime(String attribute) {
    return indexedTimes.contains(attribute);
  }

  /** What keeps values unique among the items of one tenant. */
  public List<UniqueConstraint> uniqueConstraints() {
    return uniqueConstraints;
  }

  /** Every attribute an item may have: the keys, the tag, the members', the indexes'. */
  public List<String> attributeNames() {
    return attributeNames;
  }

  /** {@link #attributeNames} without those of the primary key and the tag. */
  public List<String> writtenAttributes() {
    return writtenAttributes;
  }

  /** Whether an attribute holds a member. */
  public boolean isMember(String attribute) {
    return members.contains(attribute);
  }

  /** Collects a description; see {@link EntityDescriptor}. */
  public static final class Builder<T> {
    private final Class<T> type;
    private final String entityName;
    private final List<StoredAttribute<?>> attributes = new ArrayList<>();
    private final List<IndexKeys> indexes = new ArrayList<>();
    private final Map<String, List<String>> partitionAttributes = new HashMap<>();
    private final Map<String, List<String>> sortAttributes = new HashMap<>();
    private final List<SparseIndex> sparseIndexes = new ArrayList<>();
    private final Set<String> numberKeys = new HashSet<>();
    private final Map<String, List<String>> keyParts = new HashMap<>();
    private final Set<String> sparse = new HashSet<>();
    private @Nullable String partitionKey;
    private @Nullable String sortKey;
    private @Nullable String tagAttribute;
    private String tag = "";
    private @Nullable String version;
    private @Nullable String createdAt;
    private @Nullable String updatedAt;
    private final Set<String> indexedTimes = new HashSet<>();
    private final List<UniqueConstraint> uniqueConstraints = new ArrayList<>();

    private Builder(Class<T> type, String entityName) {
      this.type = type;
      this.entityName = entityName;
    }

    /** Names the attributes of the table's primary key; required. */
    public Builder<T> primaryKey(String partitionKey, String sortKey) {
      this.partitionKey = partitionKey;
      this.sortKey = sortKey;
      return this;
    }

    /** Says that the attribute of a sort key, of the table or of an index, holds a number. */
    public Builder<T> numberKey(String attribute) {
      numberKeys.add(attribute);
      return this;
    }

    /** Names the attribute that tells entities apart, and what it holds for this one. */
    public Builder<T> tag(String attribute, String value) {
      this.tagAttribute = attribute;
      this.tag = value;
      return this;
    }

    /** Adds the attribute of a member. */
    public Builder<T> attribute(StoredAttribute<?> attribute) {
      attributes.add(attribute);
      return this;
    }

    /** Adds the attribute of a member. */
    public <V> Builder<T> attribute(String name, AttributeType<V> attributeType) {
      return attribute(new Attribute<>(name, attributeType));
    }

    /** Says which attribute counts the writes of an item. */
    public Builder<T> version(String attribute) {
      this.version = attribute;
      return this;
    }

    /** Says which attribute tells when an item was created. */
    public Builder<T> createdAt(String attribute) {
      this.createdAt = attribute;
      return this;
    }

    /** Says which attribute tells when an item was last written. */
    public Builder<T> updatedAt(String attribute) {
      this.updatedAt = attribute;
      return this;
    }

    /** Says that the keys of an index hold when an item was created or last written. */
    public Builder<T> indexedTime(String attribute) {
      indexedTimes.add(attribute);
      return this;
    }

    /** Adds an index without a sort key. */
    public Builder<T> index(String indexName, String partitionKey) {
      indexes.add(new IndexKeys(indexName, partitionKey, null));
      return this;
    }

    /** Adds an index. */
    public Builder<T> index(String indexName, String partitionKey, String sortKey) {
      indexes.add(new IndexKeys(indexName, partitionKey, sortKey));
      return this;
    }

    /** Says which members' attributes follow in the partition key of an index. */
    public Builder<T> partitionAttributes(String indexName, String... attributes) {
      partitionAttributes.put(indexName, List.of(attributes));
      return this;
    }

    /** Says which members' attributes sort an index, before its sort key if it has one. */
    public Builder<T> sortAttributes(String indexName, String... attributes) {
      sortAttributes.put(indexName, List.of(attributes));
      return this;
    }

    /** Says which members a key of an index is made of, those of the primary key left out. */
    public Builder<T> parts(String keyAttribute, String... attributes) {
      keyParts.put(keyAttribute, List.of(attributes));
      return this;
    }

    /** Says of an index that it leaves items out that lack one of its members. */
    public Builder<T> sparse(String indexName) {
      sparse.add(indexName);
      return this;
    }

    /**
     * Adds a constraint that keeps a value unique among the items of one tenant.
     *
     * @param attributes the attributes of its members, those of the primary key left out
     */
    public Builder<T> unique(String name, String... attributes) {
      uniqueConstraints.add(new UniqueConstraint(name, List.of(attributes)));
      return this;
    }

    /**
     * Says of an index with a nullable member that its keys are made of several members.
     *
     * @param members their attributes, those of the primary key left out
     */
    public Builder<T> sparseIndex(String indexName, String... members) {
      sparseIndexes.add(new SparseIndex(indexName, List.of(members)));
      return this;
    }

    /**
     * Ends the description.
     *
     * @throws NullPointerException if the primary key was not named
     */
    public EntityDescriptor<T> build() {
      return new EntityDescriptor<>(this);
    }
  }
}
