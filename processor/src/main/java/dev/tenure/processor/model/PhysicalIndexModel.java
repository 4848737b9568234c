package dev.tenure.processor.model;

import dev.tenure.processor.model.IndexMember.IndexAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A secondary index of the table.
 *
 * @param partitionKey the attribute that holds its partition key: the first, where it has several
 * @param partitionAttributes the members' attributes that follow in its partition key
 * @param sortAttributes the members' attributes that sort it, before the sort key
 * @param sortKey the attribute that holds the sort key that is made of parts; absent where it has
 *     none, the last where there are several
 * @param isLocal whether its partition key is the table's; otherwise the index is global
 * @param projection what it holds beside keys
 */
public record PhysicalIndexModel(
    String name,
    String partitionKey,
    List<IndexAttribute> partitionAttributes,
    List<IndexAttribute> sortAttributes,
    Optional<String> sortKey,
    boolean isLocal,
    ProjectionModel projection) {

  /** An index with keys of one attribute each. */
  public PhysicalIndexModel(
      String name,
      String partitionKey,
      Optional<String> sortKey,
      boolean isLocal,
      ProjectionModel projection) {
    this(name, partitionKey, List.of(), List.of(), sortKey, isLocal, projection);
  }

  /** The same index, holding something else. */
  public PhysicalIndexModel with(ProjectionModel held) {
    return new PhysicalIndexModel(
        name, partitionKey, partitionAttributes, sortAttributes, sortKey, isLocal, held);
  }

  /** The same index with members' attributes in its keys. */
  public PhysicalIndexModel with(List<IndexAttribute> inPartition, List<IndexAttribute> inSort) {
    return new PhysicalIndexModel(
        name, partitionKey, inPartition, inSort, sortKey, isLocal, projection);
  }

  /** The attributes of its partition key, in order. */
  public List<String> partitionKeys() {
    return Stream.concat(
            Stream.of(partitionKey), partitionAttributes.stream().map(IndexAttribute::name))
        .toList();
  }

  /** The attributes of its sort key, in order; none where it has no sort key. */
  public List<String> sortKeys() {
    return Stream.concat(sortAttributes.stream().map(IndexAttribute::name), sortKey.stream())
        .toList();
  }

  /** The attributes of both keys. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(partitionKeys());
    keys.addAll(sortKeys());
    return List.copyOf(keys);
  }

  /** The attributes of its keys that hold members as they are. */
  public List<IndexAttribute> memberAttributes() {
    return Stream.concat(partitionAttributes.stream(), sortAttributes.stream()).toList();
  }

  /** Whether one of its keys has several attributes. */
  public boolean isMultiAttribute() {
    return partitionKeys().size() > 1 || sortKeys().size() > 1;
  }

  /** Whether each item in it has this attribute as far as the item itself does. */
  public boolean holds(String attribute) {
    return projection.holds(attribute) || keys().contains(attribute);
  }
}
