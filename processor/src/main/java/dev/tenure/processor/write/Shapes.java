package dev.tenure.processor.write;

import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Keys as people read them: {@code TENANT#{tenantId}#{customerId}}. */
final class Shapes {
  private Shapes() {}

  /** The whole partition key of an entity. */
  static String partitionKey(TableModel table, EntityModel entity) {
    return join(beginning(table, entity), entity.partitionKey().parts());
  }

  /** How each partition key of an entity begins, in the table and in an index. */
  static List<KeyPart> beginning(TableModel table, EntityModel entity) {
    return switch (entity.kind()) {
      case TENANT -> table.tenant().pattern().parts();
      case SHARED -> List.of(TenantKeysWriter.SHARED);
      case CROSS_TENANT -> List.of();
    };
  }

  /** The whole sort key of an entity. */
  static String sortKey(EntityModel entity) {
    return join(sortKeyParts(entity), List.of());
  }

  /** The whole partition key of an index. */
  static String partitionKey(TableModel table, EntityModel entity, IndexModel index) {
    return join(beginning(table, entity), index.partitionKey().parts());
  }

  /** A pattern as it was declared. */
  static String of(KeyPattern pattern) {
    return join(pattern.parts(), List.of());
  }

  /** The prefix and what follows it. */
  static List<KeyPart> sortKeyParts(EntityModel entity) {
    List<KeyPart> parts = new ArrayList<>();
    if (!entity.prefix().isEmpty()) {
      parts.add(new KeyPart.Literal(entity.prefix()));
    }
    parts.addAll(entity.sortKey().parts());
    return parts;
  }

  static String join(List<? extends KeyPart> first, List<? extends KeyPart> second) {
    StringBuilder shape = new StringBuilder();
    List<KeyPart> parts = new ArrayList<>(first);
    parts.addAll(second);
    for (KeyPart part : parts) {
      if (!shape.isEmpty() && shape.charAt(shape.length() - 1) != '#') {
        shape.append('#');
      }
      if (part instanceof KeyPart.Literal literal) {
        shape.append(literal.text());
      } else if (part instanceof KeyPart.Member member) {
        shape.append('{').append(member.name()).append('}');
      } else if (part instanceof KeyPart.Shard shard) {
        shape.append(shard.text());
      }
    }
    return shape.toString();
  }
}
