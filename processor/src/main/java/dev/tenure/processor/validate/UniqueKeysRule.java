package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.UniqueModel;
import java.util.List;

/**
 * No partition of an entity is one that keeps a unique value. An encoded part is never {@code
 * $UNIQUE}; only a {@code :plain} one, which may hold what existing keys hold, could be.
 */
final class UniqueKeysRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel owner : table.entities()) {
      for (UniqueModel unique : owner.uniques()) {
        table.entities().stream()
            .filter(entity -> entity.kind() == owner.kind())
            .filter(entity -> canBeEqual(unique.partitionKey(owner.name()).parts(), entity))
            .findFirst()
            .ifPresent(entity -> report(owner, unique, entity, report));
      }
    }
  }

  private static boolean canBeEqual(List<KeyPart> kept, EntityModel entity) {
    List<KeyPart> parts = entity.partitionKey().parts();
    if (entity.kind() == EntityKind.CROSS_TENANT || !beginsPlain(parts)) {
      return false;
    }
    return KeyShapes.canBeEqual(kept, parts);
  }

  private static boolean beginsPlain(List<KeyPart> parts) {
    return !parts.isEmpty()
        && parts.get(0) instanceof KeyPart.Member member
        && member.type().kind() == KeyType.Kind.PLAIN;
  }

  private static void report(
      EntityModel owner, UniqueModel unique, EntityModel entity, ValidationReport report) {
    report.add(
        DiagnosticCode.UNIQUE_KEY_OVERLAP,
        unique.position(),
        "The rows of the unique constraint '"
            + unique.name()
            + "' of "
            + Texts.name(owner)
            + " stand at \""
            + Texts.pattern(unique.partitionKey(owner.name()).parts())
            + "\", where "
            + Texts.name(entity)
            + " can have items (\""
            + Texts.pattern(parts(entity))
            + "\"): its first part is :plain and could be $UNIQUE; put a literal before it");
  }

  private static List<KeyPart> parts(EntityModel entity) {
    return entity.partitionKey().parts();
  }
}
