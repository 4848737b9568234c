package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.PhysicalIndexModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The keys of an entity's indexes, and which of them change with a member. */
final class IndexKeys {
  private final EntityContext context;
  private final EntityModel entity;
  private final List<List<IndexKey>> indexes = new ArrayList<>();

  /**
   * One key attribute of an index.
   *
   * @param method what builds it, in the keys class
   * @param isLed whether it begins with the tenant
   * @param isMember whether a member's own attribute is the key
   * @param isSparse whether the index leaves items out that lack a member of either key
   */
  record IndexKey(
      String index,
      String attribute,
      String method,
      KeyPattern pattern,
      boolean isLed,
      boolean isMember,
      boolean isSparse) {}

  IndexKeys(EntityContext context) {
    this.context = context;
    this.entity = context.entity();
    for (IndexModel index : entity.indexes()) {
      add(index.name(), index.physical(), index.partitionKey(), index.sortKey(), true);
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      add(index.name(), index.physical(), index.partitionKey(), index.sortKey(), false);
    }
  }

  private void add(
      String name,
      PhysicalIndexModel physical,
      KeyPattern partitionKey,
      KeyPattern sortKey,
      boolean led) {
    boolean sparse = isSparse(partitionKey) || isSparse(sortKey);
    List<IndexKey> keys = new ArrayList<>();
    if (!physical.isLocal()) { // a local one has the table's, which nothing changes
      keys.add(
          new IndexKey(
              physical.name(),
              physical.partitionKey(),
              name + "PartitionKey",
              partitionKey,
              led && context.hasTenant(),
              false,
              sparse));
    }
    if (physical.sortKey().isPresent() && !sortKey.parts().isEmpty()) {
      boolean member = entity.sortsByAttribute(physical, sortKey);
      keys.add(
          new IndexKey(
              physical.name(),
              physical.sortKey().get(),
              name + "SortKey",
              sortKey,
              false,
              member,
              sparse));
    }
    indexes.add(keys);
  }

  private boolean isSparse(KeyPattern pattern) {
    return pattern.members().stream().anyMatch(part -> entity.member(part.name()).nullable());
  }

  /** Every key. */
  List<IndexKey> all() {
    return indexes.stream().flatMap(List::stream).toList();
  }

  /** The members of a key that are not in the primary key. */
  List<MemberModel> parts(IndexKey key) {
    return key.pattern().members().stream()
        .map(part -> entity.member(part.name()))
        .filter(member -> member.role() == MemberRole.ATTRIBUTE)
        .distinct()
        .toList();
  }

  /** Whether a key of any index is made of this member. */
  boolean hold(MemberModel member) {
    return all().stream().anyMatch(key -> parts(key).contains(member));
  }

  /** The keys that change with a member: of a sparse index both, since they come and go with it. */
  List<IndexKey> changingWith(MemberModel member) {
    List<IndexKey> changing = new ArrayList<>();
    for (List<IndexKey> index : indexes) {
      boolean held = index.stream().anyMatch(key -> parts(key).contains(member));
      index.stream()
          .filter(key -> held && (key.isSparse() || parts(key).contains(member)))
          .forEach(changing::add);
    }
    return changing;
  }

  /** Whether all keys that change with a member follow from it and the primary key. */
  boolean followFrom(MemberModel member) {
    return changingWith(member).stream()
        .allMatch(key -> parts(key).stream().allMatch(member::equals));
  }

  /** Whether an item can be updated that nobody has read. */
  boolean allowUpdatesByKey() {
    return entity.member(MemberTrait.UPDATED_AT).map(this::followFrom).orElse(true);
  }

  /**
   * The call that builds a key.
   *
   * @param tenant the tenant
   * @param members the value of each member
   */
  CodeBlock call(IndexKey key, CodeBlock tenant, Function<String, CodeBlock> members) {
    CodeBlock parts = EntityKeyCode.arguments(key.pattern(), members);
    if (key.isLed()) {
      parts = parts.isEmpty() ? tenant : CodeBlock.of("$L, $L", tenant, parts);
    }
    return CodeBlock.of("$T.$N($L)", context.keys(), key.method(), parts);
  }
}
