package dev.tenure.processor.export.design;

import dev.tenure.processor.export.format.EntityKeys;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** Entities of one collection, whose sort keys lie among each other's. */
final class Rivals {
  private Rivals() {}

  /** Whether all items of the partition that begin so are the entity's own. */
  static boolean areNone(TableModel table, EntityModel entity, List<KeyPart> beginning) {
    return table.entities().stream()
        .filter(other -> !other.type().equals(entity.type()))
        .filter(other -> other.kind() == entity.kind())
        .filter(other -> sameShape(other.partitionKey().parts(), entity.partitionKey().parts()))
        .map(EntityKeys::sortKey)
        .noneMatch(rival -> rival.size() > beginning.size() && mayBegin(rival, beginning));
  }

  private static boolean sameShape(List<KeyPart> first, List<KeyPart> second) {
    return first.size() == second.size() && mayBegin(first, second);
  }

  private static boolean mayBegin(List<KeyPart> key, List<KeyPart> beginning) {
    for (int i = 0; i < beginning.size(); i++) {
      boolean words =
          key.get(i) instanceof KeyPart.Literal && beginning.get(i) instanceof KeyPart.Literal;
      if (words && !key.get(i).equals(beginning.get(i))) {
        return false;
      }
    }
    return true;
  }
}
