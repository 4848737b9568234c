package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;

/**
 * A table's name, keys, indexes and settings. Immutable.
 *
 * <pre>{@code
 * TableDefinition.builder("shop")
 *     .partitionKey("PK")
 *     .sortKey("SK")
 *     .entityAttribute("_entity")
 *     .index("byCustomer", "byCustomer_pk", "byCustomer_sk")
 *     .build();
 * }</pre>
 */
public final class TableDefinition {
  private final String name;
  private final KeyAttribute partitionKey;
  private final KeyAttribute sortKey;
  private final Optional<String> entityAttribute;
  private final Map<String, IndexDefinition> indexes;
  private final Map<String, List<String>> crossTenantKeys;
  private final Optional<Throughput> throughput;
  private final TableSettings settings;

  private TableDefinition(Builder builder, KeyAttribute partitionKey, KeyAttribute sortKey) {
    this.name = builder.name;
    this.partitionKey = partitionKey;
    this.sortKey = sortKey;
    this.entityAttribute = Optional.ofNullable(builder.entityAttribute);
    this.indexes = new LinkedHashMap<>(builder.indexes);
    this.crossTenantKeys = Map.copyOf(builder.crossTenantKeys);
    this.throughput = Optional.ofNullable(builder.throughput);
    this.settings = builder.settings();
  }

  /** A definition of the table of this name, billed on demand unless told otherwise. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The declared name. The name in use may be another, see {@code TableOptions.tableName}. */
  public String name() {
    return name;
  }

  /** The attribute of the partition key. */
  public KeyAttribute partitionKey() {
    return partitionKey;
  }

  /** The attribute of the sort key. */
  public KeyAttribute sortKey() {
    return sortKey;
  }

  /** The attribute that says which entity an item is, if the table has one. */
  public Optional<String> entityAttribute() {
    return entityAttribute;
  }

  /** All indexes, in the order of declaration. */
  public List<IndexDefinition> indexes() {
    return List.copyOf(indexes.values());
  }

  /** Those whose partition key is the table's. */
  List<IndexDefinition> localIndexes() {
    return indexes.values().stream().filter(IndexDefinition::isLocal).toList();
  }

  /** Those with partition keys of their own. */
  List<IndexDefinition> globalIndexes() {
    return indexes.values().stream().filter(index -> !index.isLocal()).toList();
  }

  /**
   * The index of this physical name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public IndexDefinition index(String indexName) {
    IndexDefinition index = indexes.get(indexName);
    if (index == null) {
      throw new IllegalArgumentException("Table " + name + " defines no index " + indexName);
    }
    return index;
  }

  /**
   * How the partition keys of an index begin that are declared to be led by something else than the
   * tenant: by their first literals, {@code ""} for any. Empty where the tenant leads them all.
   */
  public List<String> crossTenantKeys(String indexName) {
    return crossTenantKeys.getOrDefault(indexName, List.of());
  }

  /** Provisioned capacity; absent for on-demand billing. */
  public Optional<Throughput> throughput() {
    return throughput;
  }

  /** What is declared beyond keys, indexes and capacity. */
  public TableSettings settings() {
    return settings;
  }

  /**
   * The request that creates this table under the given name. It cannot say the time to live,
   * point-in-time recovery and replicas, which are calls of their own.
   */
  public CreateTableRequest toCreateTableRequest(String tableName) {
    return CreateTableRequests.of(this, tableName);
  }

  /** Collects a definition. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final Map<String, IndexDefinition> indexes = new LinkedHashMap<>();
    private final Map<String, List<String>> crossTenantKeys = new HashMap<>();
    private @Nullable KeyAttribute partitionKey;
    private @Nullable KeyAttribute sortKey;
    private @Nullable String entityAttribute;
    private @Nullable Throughput throughput;
    private OptionalLong maxReadUnits = OptionalLong.empty();
    private OptionalLong maxWriteUnits = OptionalLong.empty();
    private @Nullable StreamViewType stream;
    private @Nullable String timeToLive;
    private OptionalInt recoveryDays = OptionalInt.empty();
    private @Nullable String kmsKey;
    private @Nullable TableClass tableClass;
    private boolean deletionProtection;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final List<String> replicas = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** A text attribute holds the partition key. */
    public Builder partitionKey(String attribute) {
      return partitionKey(KeyAttribute.text(attribute));
    }

    /** The attribute that holds the partition key. */
    public Builder partitionKey(KeyAttribute attribute) {
      this.partitionKey = attribute;
      return this;
    }

    /** A text attribute holds the sort key. */
    public Builder sortKey(String attribute) {
      return sortKey(KeyAttribute.text(attribute));
    }

    /** The attribute that holds the sort key. */
    public Builder sortKey(KeyAttribute attribute) {
      this.sortKey = attribute;
      return this;
    }

    /** The attribute that says which entity an item is. Without a call there is none. */
    public Builder entityAttribute(String attribute) {
      this.entityAttribute = attribute;
      return this;
    }

    /** An index with a partition key alone. */
    public Builder index(String indexName, String partitionKeyAttribute) {
      return index(
          new IndexDefinition(
              indexName, KeyAttribute.text(partitionKeyAttribute), Optional.empty()));
    }

    /** An index with a partition key and a sort key. */
    public Builder index(String indexName, String partitionKeyAttribute, String sortKeyAttribute) {
      return index(indexName, partitionKeyAttribute, KeyAttribute.text(sortKeyAttribute));
    }

    /** An index with a partition key and a sort key that may be a number. */
    public Builder index(
        String indexName, String partitionKeyAttribute, KeyAttribute sortKeyAttribute) {
      return index(
          new IndexDefinition(
              indexName, KeyAttribute.text(partitionKeyAttribute), Optional.of(sortKeyAttribute)));
    }

    /**
     * A local index, sorted by a text: its partition key is the table's, which was named before.
     *
     * @throws IllegalStateException if it was not
     */
    public Builder localIndex(String indexName, String sortKeyAttribute) {
      return localIndex(indexName, KeyAttribute.text(sortKeyAttribute));
    }

    /** As {@link #localIndex(String, String)}, by a sort key that may be a number. */
    public Builder localIndex(String indexName, KeyAttribute sortKeyAttribute) {
      if (partitionKey == null) {
        throw new IllegalStateException("Table " + name + " needs its partition key first");
      }
      return index(
          new IndexDefinition(
              indexName, partitionKey, Optional.of(sortKeyAttribute), true, IndexProjection.ALL));
    }

    /**
     * An index.
     *
     * @throws IllegalArgumentException if one of this name was added before
     */
    public Builder index(IndexDefinition index) {
      if (indexes.putIfAbsent(index.name(), index) != null) {
        throw new IllegalArgumentException(
            "Table " + name + " defines index " + index.name() + " twice");
      }
      return this;
    }

    /**
     * Says that an index holds keys alone; without a call it holds all attributes.
     *
     * @throws IllegalArgumentException if no index of this name was added before
     */
    public Builder keysOnly(String indexName) {
      return project(indexName, IndexProjection.KEYS_ONLY);
    }

    /**
     * Says that an index holds keys and these attributes.
     *
     * @throws IllegalArgumentException if no index of this name was added before, or nothing is
     *     named
     */
    public Builder include(String indexName, String... attributes) {
      return project(indexName, IndexProjection.include(List.of(attributes)));
    }

    /**
     * Says which members of items follow in the partition key of a global index.
     *
     * @throws IllegalArgumentException if no index of this name was added before, or its partition
     *     key would have more than four attributes
     */
    public Builder partitionAttributes(String indexName, KeyAttribute... attributes) {
      indexes.put(indexName, added(indexName).withPartitionAttributes(List.of(attributes)));
      return this;
    }

    /**
     * Says which members of items sort a global index, before its sort key if it has one.
     *
     * @throws IllegalArgumentException if no index of this name was added before, or its sort key
     *     would have more than four attributes
     */
    public Builder sortAttributes(String indexName, KeyAttribute... attributes) {
      indexes.put(indexName, added(indexName).withSortAttributes(List.of(attributes)));
      return this;
    }

    private Builder project(String indexName, IndexProjection projection) {
      indexes.put(indexName, added(indexName).with(projection));
      return this;
    }

    private IndexDefinition added(String indexName) {
      IndexDefinition index = indexes.get(indexName);
      if (index == null) {
        throw new IllegalArgumentException("Table " + name + " defines no index " + indexName);
      }
      return index;
    }

    /**
     * Says that an index has partition keys that no tenant leads, as {@code @CrossTenantIndex}
     * declares them.
     *
     * @param beginning the parts that they all begin with; {@code ""} if there are none
     * @throws IllegalArgumentException if no index of this name was added before
     */
    public Builder crossTenantKeys(String indexName, String beginning) {
      String index = added(indexName).name();
      List<String> beginnings = new ArrayList<>(crossTenantKeys.getOrDefault(index, List.of()));
      beginnings.add(beginning);
      crossTenantKeys.put(indexName, List.copyOf(beginnings));
      return this;
    }

    /** Provisioned capacity, for the table and for each of its indexes. */
    public Builder provisioned(long readUnits, long writeUnits) {
      this.throughput = new Throughput(readUnits, writeUnits);
      return this;
    }

    /** The most read request units a second, on demand: of the table and of each index. */
    public Builder maxReadRequestUnits(long units) {
      this.maxReadUnits = OptionalLong.of(units);
      return this;
    }

    /** The most write request units a second, on demand: of the table and of each index. */
    public Builder maxWriteRequestUnits(long units) {
      this.maxWriteUnits = OptionalLong.of(units);
      return this;
    }

    /** A stream, and what its records show. */
    public Builder stream(StreamViewType view) {
      this.stream = view;
      return this;
    }

    /** The attribute whose epoch seconds say when an item expires. */
    public Builder timeToLive(String attribute) {
      this.timeToLive = attribute;
      return this;
    }

    /** For how many days back the table can be restored to any second. */
    public Builder pointInTimeRecoveryDays(int days) {
      this.recoveryDays = OptionalInt.of(days);
      return this;
    }

    /** The key in KMS that encrypts the table: an ARN, or an alias such as {@code alias/shop}. */
    public Builder kmsKey(String key) {
      this.kmsKey = key;
      return this;
    }

    /** What storage costs against requests. */
    public Builder tableClass(TableClass storageClass) {
      this.tableClass = storageClass;
      return this;
    }

    /** The table refuses to be deleted. */
    public Builder deletionProtection() {
      this.deletionProtection = true;
      return this;
    }

    /** A tag of the table. */
    public Builder tag(String key, String value) {
      tags.put(key, value);
      return this;
    }

    /** A region that holds a replica, beside the one in which the table is created. */
    public Builder replica(String region) {
      replicas.add(region);
      return this;
    }

    private TableSettings settings() {
      return new TableSettings(
          maxReadUnits,
          maxWriteUnits,
          Optional.ofNullable(stream),
          Optional.ofNullable(timeToLive),
          recoveryDays,
          Optional.ofNullable(kmsKey),
          Optional.ofNullable(tableClass),
          deletionProtection,
          tags,
          replicas);
    }

    /**
     * The definition.
     *
     * @throws IllegalStateException without a partition key or a sort key, or with a maximum of
     *     on-demand billing beside provisioned capacity
     */
    public TableDefinition build() {
      if (partitionKey == null || sortKey == null) {
        throw new IllegalStateException("Table " + name + " needs a partition key and a sort key");
      }
      if (throughput != null && (maxReadUnits.isPresent() || maxWriteUnits.isPresent())) {
        throw new IllegalStateException(
            "Table " + name + " is provisioned: a maximum is for on-demand billing");
      }
      return new TableDefinition(this, partitionKey, sortKey);
    }
  }
}
