package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A secondary index.
 *
 * <p>A global one may have keys of several attributes. The first of the partition key is always one
 * that Tenure writes, since it begins with the tenant; the others hold members of items.
 *
 * @param partitionKey the attribute of the partition key, the first where there are several
 * @param partitionAttributes the further attributes of the partition key
 * @param sortAttributes the attributes of members that sort the index, before {@code sortKey}
 * @param sortKey the attribute of the sort key that is made of parts; the last where there are
 *     several
 * @param isLocal whether its partition key is the table's; otherwise the index is global
 * @param projection what it holds beside keys
 */
public record IndexDefinition(
    String name,
    KeyAttribute partitionKey,
    List<KeyAttribute> partitionAttributes,
    List<KeyAttribute> sortAttributes,
    Optional<KeyAttribute> sortKey,
    boolean isLocal,
    IndexProjection projection) {
  private static final int MOST_ATTRIBUTES = 4;

  /**
   * An index.
   *
   * @throws IllegalArgumentException if a key has more attributes than DynamoDB takes, or one
   *     attribute twice, or the keys of a local index have several
   */
  public IndexDefinition {
    partitionAttributes = List.copyOf(partitionAttributes);
    sortAttributes = List.copyOf(sortAttributes);
    int sorting = sortAttributes.size() + (sortKey.isPresent() ? 1 : 0);
    if (partitionAttributes.size() >= MOST_ATTRIBUTES || sorting > MOST_ATTRIBUTES) {
      throw new IllegalArgumentException(
          "Index " + name + " has a key of more than " + MOST_ATTRIBUTES + " attributes");
    }
    if (isLocal && !(partitionAttributes.isEmpty() && sortAttributes.isEmpty())) {
      throw new IllegalArgumentException(
          "Index " + name + " is local, and its keys have one attribute each");
    }
    List<KeyAttribute> keys = new ArrayList<>();
    keys.add(partitionKey);
    keys.addAll(partitionAttributes);
    keys.addAll(sortAttributes);
    sortKey.ifPresent(keys::add);
    if (keys.stream().map(KeyAttribute::name).distinct().count() < keys.size()) {
      throw new IllegalArgumentException("Index " + name + " has one attribute twice in its keys");
    }
  }

  /** An index with keys of one attribute each. */
  public IndexDefinition(
      String name,
      KeyAttribute partitionKey,
      Optional<KeyAttribute> sortKey,
      boolean isLocal,
      IndexProjection projection) {
    this(name, partitionKey, List.of(), List.of(), sortKey, isLocal, projection);
  }

  /** A global index with keys of one attribute each that holds all attributes. */
  public IndexDefinition(String name, KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {
    this(name, partitionKey, sortKey, false, IndexProjection.ALL);
  }

  /** The same index, holding something else. */
  public IndexDefinition with(IndexProjection held) {
    return new IndexDefinition(
        name, partitionKey, partitionAttributes, sortAttributes, sortKey, isLocal, held);
  }

  /** The same index with further attributes in its partition key. */
  IndexDefinition withPartitionAttributes(List<KeyAttribute> attributes) {
    return new IndexDefinition(
        name, partitionKey, attributes, sortAttributes, sortKey, isLocal, projection);
  }

  /** The same index with attributes that sort it before its sort key. */
  IndexDefinition withSortAttributes(List<KeyAttribute> attributes) {
    return new IndexDefinition(
        name, partitionKey, partitionAttributes, attributes, sortKey, isLocal, projection);
  }

  /** The attributes of the partition key, in order. */
  public List<KeyAttribute> partitionKeys() {
    List<KeyAttribute> keys = new ArrayList<>();
    keys.add(partitionKey);
    keys.addAll(partitionAttributes);
    return List.copyOf(keys);
  }

  /** The attributes of the sort key, in order; none where it has no sort key. */
  public List<KeyAttribute> sortKeys() {
    List<KeyAttribute> keys = new ArrayList<>(sortAttributes);
    sortKey.ifPresent(keys::add);
    return List.copyOf(keys);
  }

  /** The attributes of both keys, in order. */
  public List<KeyAttribute> keys() {
    List<KeyAttribute> keys = new ArrayList<>(partitionKeys());
    keys.addAll(sortKeys());
    return List.copyOf(keys);
  }

  /** The attributes of the keys that hold members of items as they are. */
  public List<KeyAttribute> memberAttributes() {
    List<KeyAttribute> attributes = new ArrayList<>(partitionAttributes);
    attributes.addAll(sortAttributes);
    return List.copyOf(attributes);
  }

  /** Whether one of its keys has several attributes, which not every DynamoDB Local knows. */
  public boolean isMultiAttribute() {
    return partitionKeys().size() > 1 || sortKeys().size() > 1;
  }
}
