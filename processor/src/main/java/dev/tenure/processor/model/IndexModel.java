package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One access path through an index.
 *
 * @param name the query's name
 * @param physical the index that serves it
 * @param partitionKey what follows the tenant in the index's partition key
 * @param sortKey the sort key that is made of parts; without parts where it has none
 * @param partitionMembers the members that follow in the partition key
 * @param sortMembers the members that sort before the sort key
 * @param view what the query answers; absent for the entity itself
 */
public record IndexModel(
    String name,
    PhysicalIndexModel physical,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    List<IndexMember> partitionMembers,
    List<IndexMember> sortMembers,
    Optional<ViewModel> view,
    Position position) {

  /** The same path through an index that is known better. */
  public IndexModel on(PhysicalIndexModel index) {
    return new IndexModel(
        name, index, partitionKey, sortKey, partitionMembers, sortMembers, view, position);
  }

  /** An index whose keys are made of parts. */
  public IndexModel(
      String name,
      PhysicalIndexModel physical,
      KeyPattern partitionKey,
      KeyPattern sortKey,
      Optional<ViewModel> view,
      Position position) {
    this(name, physical, partitionKey, sortKey, List.of(), List.of(), view, position);
  }

  /** The members in its keys, by their own attributes. */
  public List<IndexMember> members() {
    return Stream.concat(partitionMembers.stream(), sortMembers.stream()).toList();
  }
}
