package dev.tenure.runtime.dao;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.mapping.EntityDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Why a write was refused, as far as the row tells that was there: DynamoDB answers it, but says
 * nothing else. It is judged as any row is, so what is not the scope's looks like nothing.
 */
final class Refusals<T> {
  private final EntityDescriptor<T> entity;
  private final RowCheck<T> rows;

  Refusals(EntityDescriptor<T> entity, RowCheck<T> rows) {
    this.entity = entity;
    this.rows = rows;
  }

  /**
   * What the caller is told.
   *
   * @param row what was there; empty for nothing
   */
  ConditionFailedException of(String operation, ItemWrite write, Map<String, AttributeValue> row) {
    Rule rule = ruleOf(write, row);
    return rule == Rule.TAKEN
        ? new ItemExistsException(operation, entity.entityName())
        : new ConditionFailedException(operation, entity.entityName(), rule);
  }

  /** The first rule that the row breaks. */
  Rule ruleOf(ItemWrite write, Map<String, AttributeValue> row) {
    Demand demand = write.demand();
    if (demand.absence()) {
      return Rule.TAKEN;
    }
    if (!rows.isThere(write.item(), row)) {
      return Rule.ABSENT;
    }
    if (rows.isOtherEntity(row)) {
      return Rule.ENTITY;
    }
    if (demand.version() && !isVersion(row, demand.held())) {
      return Rule.VERSION;
    }
    return Rule.CONDITION;
  }

  private boolean isVersion(Map<String, AttributeValue> row, long held) {
    AttributeValue stored = versionOf(row);
    if (stored == null || stored.n() == null) {
      return held == 0;
    }
    return stored.n().equals(String.valueOf(held));
  }

  private @Nullable AttributeValue versionOf(Map<String, AttributeValue> row) {
    String name = entity.version();
    return name == null ? null : row.get(name);
  }
}
