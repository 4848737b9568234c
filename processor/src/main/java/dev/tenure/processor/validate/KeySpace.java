package dev.tenure.processor.validate;

import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TenantModel;
import java.util.List;

/**
 * The keys that something can have in the table or in an index.
 *
 * @param partitionKey the whole partition key, tenant included
 * @param sortKey the whole sort key; without parts where there is none
 */
record KeySpace(List<KeyPart> partitionKey, List<KeyPart> sortKey) {
  private static final KeyPart SHARED = new KeyPart.Literal("$SHARED");

  /** The primary keys of an entity. */
  static KeySpace of(EntityModel entity, TenantModel tenant) {
    List<KeyPart> own = entity.partitionKey().parts();
    return switch (entity.kind()) {
      case TENANT ->
          new KeySpace(KeyShapes.concat(tenant.pattern().parts(), own), sortKeyOf(entity));
      case SHARED -> new KeySpace(KeyShapes.concat(List.of(SHARED), own), sortKeyOf(entity));
      case CROSS_TENANT -> new KeySpace(KeyShapes.exact(own), sortKeyOf(entity));
    };
  }

  private static List<KeyPart> sortKeyOf(EntityModel entity) {
    return entity.kind() == EntityKind.CROSS_TENANT
        ? KeyShapes.exact(entity.sortKey().parts())
        : KeyShapes.withPrefix(entity.prefix(), entity.sortKey().parts());
  }

  /** The keys that an entity has in an index; members before the sort key are of any value. */
  static KeySpace of(IndexModel index, TenantModel tenant) {
    return new KeySpace(
        KeyShapes.concat(tenant.pattern().parts(), index.partitionKey().parts()),
        index.sortMembers().isEmpty() ? index.sortKey().parts() : List.of());
  }

  /** The keys that an entity has in an index that crosses tenants. */
  static KeySpace of(CrossTenantIndexModel index) {
    return new KeySpace(exact(index.partitionKey()), exact(index.sortKey()));
  }

  private static List<KeyPart> exact(KeyPattern pattern) {
    return KeyShapes.exact(pattern.parts());
  }

  boolean canSharePartition(KeySpace other) {
    return KeyShapes.canBeEqual(partitionKey, other.partitionKey);
  }

  boolean canShareKey(KeySpace other) {
    return canSharePartition(other) && KeyShapes.canBeEqual(sortKey, other.sortKey);
  }

  /** Whether a query for everything in here could meet a key of the other. */
  boolean canMeet(KeySpace other) {
    List<KeyPart> literals = leadingLiterals();
    boolean oneKey = !sortKey.isEmpty() && literals.size() == sortKey.size();
    return canSharePartition(other)
        && (oneKey
            ? KeyShapes.canBeEqual(sortKey, other.sortKey)
            : literals.isEmpty() || KeyShapes.canContinue(literals, other.sortKey));
  }

  private List<KeyPart> leadingLiterals() {
    return sortKey.stream().takeWhile(KeyPart.Literal.class::isInstance).toList();
  }
}
