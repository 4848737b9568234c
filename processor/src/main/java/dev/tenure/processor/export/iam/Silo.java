package dev.tenure.processor.export.iam;

import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.Optional;

/**
 * Tables of one tenant each, named {@code shop-acme}: which name a session's tenant has, and what
 * must hold of the tenant so that no other thing has that name.
 */
record Silo(String tenantTable, String anyTable, List<Condition> conditions) {

  /** Absent for a tenant of several parts: their names, joined, could be two tenants'. */
  static Optional<Silo> of(TableModel table, SessionTags tags) {
    if (tags.names().size() != 1) {
      return Optional.empty();
    }
    String tag = tags.names().get(0);
    // a tenant "a/index/b" would otherwise be the index b of tenant a's table
    Condition noPath = Condition.of("StringNotLike", SessionTags.key(tag), "*/*");
    return Optional.of(
        new Silo(
            table.name() + "-" + SessionTags.variableOf(tag),
            table.name() + "-*",
            List.of(noPath)));
  }
}
