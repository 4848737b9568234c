package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entity of a table.
 *
 * @param name the value of the entity attribute
 * @param accessor the method on the doors: plural, or singular for a singleton
 * @param prefix how the sort key begins, exactly as declared; empty where the pattern is all of it
 * @param partitionKey what follows the tenant (or {@code $SHARED}) in the partition key; the whole
 *     partition key of a cross-tenant entity
 * @param sortKey what follows the prefix
 * @param uniques the values that no two items of a tenant have
 * @param members all persistent members, in the order the constructor takes them
 * @param views records that any read of the entity can answer in its place
 * @param isPublic whether the type is visible outside of its package
 */
public record EntityModel(
    ClassName type,
    EntityKind kind,
    String name,
    String accessor,
    String prefix,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    List<IndexModel> indexes,
    List<CrossTenantIndexModel> crossTenantIndexes,
    List<UniqueModel> uniques,
    List<MemberModel> members,
    List<ViewModel> views,
    Construction construction,
    boolean isPublic,
    Position position) {

  /** The same entity in indexes that are known better. */
  public EntityModel withIndexes(List<IndexModel> tenantLed, List<CrossTenantIndexModel> crossing) {
    return new EntityModel(
        type,
        kind,
        name,
        accessor,
        prefix,
        partitionKey,
        sortKey,
        tenantLed,
        crossing,
        uniques,
        members,
        views,
        construction,
        isPublic,
        position);
  }

  /** Whether a write may have to change rows that keep unique values: no batch can. */
  public boolean hasUniqueValues() {
    return !uniques.isEmpty();
  }

  /** The method that reads the item of a unique value; queries and their shortcuts come first. */
  public String getter(UniqueModel unique) {
    Set<String> taken = new HashSet<>();
    indexes.forEach(index -> taken.add(index.name()));
    members.forEach(member -> taken.add(member.name()));
    String name = unique.getter();
    for (UniqueModel one : uniques) {
      name = one.getter();
      while (!taken.add(name)) {
        name += "_";
      }
      if (one.equals(unique)) {
        break;
      }
    }
    return name;
  }

  /** Whether the rows that keep unique values say what this member does. */
  public boolean isKept(MemberModel member) {
    return hasUniqueValues()
        && (member.is(MemberTrait.TIME_TO_LIVE)
            || uniques.stream()
                .flatMap(unique -> unique.values().members().stream())
                .anyMatch(part -> part.name().equals(member.name())));
  }

  /** The member that names the tenant; absent on shared and cross-tenant entities. */
  public Optional<MemberModel> tenantMember() {
    return members.stream().filter(m -> m.role() == MemberRole.TENANT).findFirst();
  }

  /**
   * The members that every object has, and that can be read of it; {@link #members} has those of
   * single subtypes as well, and the attribute that tells the subtype.
   */
  public List<MemberModel> commonMembers() {
    return construction.common(members);
  }

  /** The member with this trait; an entity has at most one. */
  public Optional<MemberModel> member(MemberTrait trait) {
    return members.stream().filter(m -> m.is(trait)).findFirst();
  }

  /** The member of this name; the parser has checked that every key part names one. */
  public MemberModel member(String name) {
    return members.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Whether an index sorts by a member's own attribute, a number, so that nothing is written twice.
   *
   * @param sortKey what the entity keeps in the index's sort key
   */
  public boolean sortsByAttribute(PhysicalIndexModel index, KeyPattern sortKey) {
    if (!sortKey.isNumber()) {
      return false;
    }
    MemberModel member = member(sortKey.members().get(0).name());
    return member.isStored() && index.sortKey().equals(Optional.of(member.attribute()));
  }

  /** Whether a tenant has at most one such item per partition: a prefix and nothing after it. */
  public boolean isSingleton() {
    return sortKey.parts().isEmpty();
  }
}
