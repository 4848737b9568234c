package dev.tenure.runtime.dao;

import dev.tenure.runtime.PageTokenSecretsMissingException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyMember;
import dev.tenure.runtime.key.KeyPart;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyType;
import dev.tenure.runtime.key.Shards;
import dev.tenure.runtime.mapping.StoredAttribute;
import dev.tenure.runtime.mapping.ViewSchema;
import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A partition of the table or of an index, and how far its sort key is fixed. Generated stages go
 * from path to path. Immutable.
 */
public final class AccessPath<T> {
  private static final int NOT_SHARDED = 0;

  private final ReadContext<T> context;
  private final String name;
  private final Optional<IndexDefinition> index;
  private final String partitionKey;
  private final int shards;
  private final FixedKeys fixed;
  private final String prefix;
  private final KeyRange range;

  private AccessPath(
      ReadContext<T> context,
      String name,
      Optional<IndexDefinition> index,
      String partitionKey,
      int shards,
      FixedKeys fixed,
      String prefix,
      KeyRange range) {
    context.scope().requireOwn(partitionKey);
    this.context = context;
    this.name = name;
    this.index = index;
    this.partitionKey = partitionKey;
    this.shards = shards;
    this.fixed = fixed;
    this.prefix = prefix;
    this.range = range;
  }

  static <T> AccessPath<T> ofTable(
      ReadContext<T> context, String name, String partitionKey, String prefix) {
    return ofTable(context, name, partitionKey, NOT_SHARDED, prefix, KeyRange.all(prefix));
  }

  /**
   * A path over all shards of a partition.
   *
   * @param partitionKey without the shard
   */
  static <T> AccessPath<T> ofShards(
      ReadContext<T> context, String name, String partitionKey, int shards, String prefix) {
    return ofTable(context, name, partitionKey, shards, prefix, KeyRange.all(prefix));
  }

  /** A path of which nothing more can be asked. */
  static <T> AccessPath<T> ofTable(
      ReadContext<T> context, String name, String partitionKey, KeyRange range) {
    return ofTable(context, name, partitionKey, NOT_SHARDED, "", range);
  }

  private static <T> AccessPath<T> ofTable(
      ReadContext<T> context,
      String name,
      String partitionKey,
      int shards,
      String prefix,
      KeyRange range) {
    return new AccessPath<>(
        context, name, Optional.empty(), partitionKey, shards, FixedKeys.NONE, prefix, range);
  }

  static <T> AccessPath<T> ofIndex(
      ReadContext<T> context, String name, String index, String partitionKey, String prefix) {
    return new AccessPath<>(
        context,
        name,
        Optional.of(context.scope().connection().table().index(index)),
        partitionKey,
        NOT_SHARDED,
        FixedKeys.NONE,
        prefix,
        KeyRange.all(prefix));
  }

  /**
   * Fixes the next of the members that follow in the partition key of the index.
   *
   * @throws dev.tenure.runtime.InvalidKeyException if no stored key could hold the value
   */
  public <V> AccessPath<T> partition(StoredAttribute<V> member, V value) {
    KeyAttribute key = next(partitionAttributes(), fixed.partition().size(), member);
    return with(
        fixed.withPartition(key, encoded(key, member, value, KeyMember.MAX_PARTITION_KEY_BYTES)));
  }

  /**
   * Fixes the next of the members that sort the index.
   *
   * @throws dev.tenure.runtime.InvalidKeyException if no stored key could hold the value
   */
  public <V> AccessPath<T> equal(StoredAttribute<V> member, V value) {
    KeyAttribute key = next(sortAttributes(), fixed.sort().size(), member);
    return with(fixed.withSort(key, encoded(key, member, value, KeyMember.MAX_SORT_KEY_BYTES)));
  }

  private <V> String encoded(KeyAttribute key, StoredAttribute<V> member, V value, int mostBytes) {
    try {
      return MemberKeys.encode(key, member, value, mostBytes);
    } catch (TenureException refused) {
      throw told(refused);
    }
  }

  /** Adds to a refusal which query it is that was refused. */
  TenureException told(TenureException refused) {
    return refused.during(name, context.entity());
  }

  /** The ranges of the next of the members that sort the index. */
  <V> KeyMember<V> member(StoredAttribute<V> member) {
    return MemberKeys.ranges(next(sortAttributes(), fixed.sort().size(), member), member);
  }

  private List<KeyAttribute> partitionAttributes() {
    return index.map(IndexDefinition::partitionAttributes).orElse(List.of());
  }

  private List<KeyAttribute> sortAttributes() {
    return index.map(IndexDefinition::sortAttributes).orElse(List.of());
  }

  /** DynamoDB takes the attributes of a key in their order, and none may be left out. */
  private KeyAttribute next(List<KeyAttribute> keys, int position, StoredAttribute<?> member) {
    if (position >= keys.size() || !keys.get(position).name().equals(member.name())) {
      throw new IllegalArgumentException(
          name + " of " + context.entity() + " does not go on with '" + member.name() + "'");
    }
    return keys.get(position);
  }

  private AccessPath<T> with(FixedKeys more) {
    return new AccessPath<>(context, name, index, partitionKey, shards, more, prefix, range);
  }

  /** Fixes the next part, behind which another follows. */
  public <V> AccessPath<T> equal(String member, KeyType<V> type, V value) {
    return to(part(member, type, value, false));
  }

  /** Fixes the last part, and so the whole sort key. */
  public <V> AccessPath<T> lastEqual(String member, KeyType<V> type, V value) {
    return within(part(member, type, value, true));
  }

  private <V> KeyRange part(String member, KeyType<V> type, V value, boolean last) {
    try {
      return part(member, type, last).equal(value);
    } catch (TenureException refused) {
      throw told(refused);
    }
  }

  /** Fixes a word of the pattern, behind which another part follows. */
  public AccessPath<T> literal(String literal) {
    return to(KeyRange.all(KeyBuilder.after(prefix).literal(literal).prefix()));
  }

  /** Fixes the word that every sort key ends with, and so the whole sort key. */
  public AccessPath<T> lastLiteral(String literal) {
    return within(KeyRange.exactly(KeyBuilder.after(prefix).literal(literal).sortKey()));
  }

  private AccessPath<T> to(KeyRange next) {
    String longer = Objects.requireNonNull(next.lower());
    return new AccessPath<>(context, name, index, partitionKey, shards, fixed, longer, next);
  }

  /** Demands that the tokens of pages name nobody but the tenant who asks, or are unreadable. */
  void requirePages() {
    if (context.scope().tokens().isEmpty()) {
      throw new PageTokenSecretsMissingException(name, context.entity());
    }
  }

  AccessPath<T> within(KeyRange narrowed) {
    return new AccessPath<>(context, name, index, partitionKey, shards, fixed, prefix, narrowed);
  }

  /** Whether it is spread over several partitions. */
  boolean isSharded() {
    return shards != NOT_SHARDED;
  }

  /** The same in each of its partitions: itself, unless it is sharded. */
  List<AccessPath<T>> partitions() {
    return isSharded()
        ? Shards.partitionsOf(partitionKey, shards).stream().map(this::in).toList()
        : List.of(this);
  }

  private AccessPath<T> in(String partition) {
    return new AccessPath<>(context, name, index, partition, NOT_SHARDED, fixed, prefix, range);
  }

  /** The partition that a row of the table lies in, if it is one of the path. */
  String partitionOf(String sortKey) {
    return isSharded() ? Shards.partitionOf(partitionKey, shards, sortKey) : partitionKey;
  }

  /** The same path, its items as a view shows them. */
  <V> AccessPath<V> showing(ViewSchema<V> view) {
    return new AccessPath<>(
        context.showing(view), name, index, partitionKey, shards, fixed, prefix, range);
  }

  <V> KeyPart<V> part(String member, KeyType<V> type, boolean last) {
    return KeyPart.of(prefix, member, type, last);
  }

  ReadContext<T> context() {
    return context;
  }

  /** The query's name. */
  String name() {
    return name;
  }

  /** The index; absent for the table itself. */
  Optional<IndexDefinition> index() {
    return index;
  }

  /** Whether it can be read with all that was written before: the table, or a local index. */
  boolean allowsConsistentReads() {
    return !isGlobalIndex();
  }

  /** Whether it is an index whose partition key is not the table's. */
  boolean isGlobalIndex() {
    return index.isPresent() && !index.get().isLocal();
  }

  /** The attribute of the partition key, of the table or of the index: the first of several. */
  String partitionKeyAttribute() {
    return index.map(i -> i.partitionKey().name()).orElseGet(context::partitionKeyAttribute);
  }

  /** The attributes of both keys, of the table or of the index. */
  List<KeyAttribute> keyAttributes() {
    return index
        .map(IndexDefinition::keys)
        .orElseGet(
            () ->
                List.of(
                    context.scope().connection().table().partitionKey(),
                    context.sortKeyAttribute()));
  }

  /** What is fixed of the keys of an index that have several attributes. */
  FixedKeys fixed() {
    return fixed;
  }

  /** The attributes of the sort key that are not fixed; none for an index without one. */
  List<KeyAttribute> openSortKeys() {
    if (index.isEmpty()) {
      return List.of(context.sortKeyAttribute());
    }
    List<KeyAttribute> keys = index.get().sortKeys();
    return keys.subList(fixed.sort().size(), keys.size());
  }

  /** The whole partition key, of the table or of the index; without the shard if there are any. */
  String partitionKey() {
    return partitionKey;
  }

  /** The sort keys that are asked for: of the first attribute of the sort key that is open. */
  KeyRange range() {
    return range;
  }
}
