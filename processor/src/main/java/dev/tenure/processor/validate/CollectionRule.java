package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/**
 * A collection holds exactly what its sort keys begin with: every member lies in it, in partitions
 * of one shape, and nobody else does.
 */
final class CollectionRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (CollectionModel collection : table.collections()) {
      checkEnd(collection, report);
      for (EntityModel entity : table.entities()) {
        if (collection.members().contains(entity.type())) {
          checkMember(table, collection, entity, report);
        } else {
          checkOther(table, collection, entity, report);
        }
      }
    }
  }

  /**
   * The range that a collection is read by ends where keys no longer go on after its beginning; a
   * plain text may hold what sorts before the separator.
   */
  private static void checkEnd(CollectionModel collection, ValidationReport report) {
    List<KeyPart> parts = collection.sortKey().parts();
    boolean plain =
        !parts.isEmpty()
            && parts.get(parts.size() - 1) instanceof KeyPart.Member last
            && last.type().kind() == KeyType.Kind.PLAIN;
    if (plain) {
      report.add(
          DiagnosticCode.COLLECTION_UNSUPPORTED,
          collection.sortKey().position(),
          "The item collection "
              + Texts.name(collection.type())
              + " ends with a :plain part, whose bytes may sort among those of another collection;"
              + " end it with another part, or encode the part by leaving out ':plain'");
    }
  }

  private static void checkMember(
      TableModel table, CollectionModel collection, EntityModel entity, ValidationReport report) {
    if (entity.partitionKey().shard().isPresent()) {
      report.add(
          DiagnosticCode.COLLECTION_UNSUPPORTED,
          entity.position(),
          Texts.name(entity)
              + " is @Sharded, and the item collection "
              + Texts.name(collection.type())
              + " reads one partition");
      return;
    }
    EntityModel first = first(table, collection);
    List<KeyPart> beginning = collection.sortKey().parts();
    List<KeyPart> sortKey = KeySpace.of(entity, table.tenant()).sortKey();
    boolean inside =
        sortKey.size() >= beginning.size()
            && sortKey.subList(0, beginning.size()).equals(beginning);
    if (!inside) {
      report.add(
          DiagnosticCode.COLLECTION_MEMBER_OUTSIDE,
          entity.position(),
          "The sort key \""
              + Texts.pattern(sortKey)
              + "\" of "
              + Texts.name(entity)
              + " does not begin with \""
              + Texts.pattern(beginning)
              + "\", as the item collection "
              + Texts.name(collection.type())
              + " has it");
    } else if (!entity.partitionKey().parts().equals(first.partitionKey().parts())) {
      report.add(
          DiagnosticCode.COLLECTION_MEMBER_OUTSIDE,
          entity.position(),
          "The partition key of "
              + Texts.name(entity)
              + " is not that of "
              + Texts.name(first)
              + ", and the item collection "
              + Texts.name(collection.type())
              + " reads one partition");
    }
  }

  private static void checkOther(
      TableModel table, CollectionModel collection, EntityModel entity, ValidationReport report) {
    KeySpace inside =
        new KeySpace(
            KeySpace.of(first(table, collection), table.tenant()).partitionKey(),
            collection.sortKey().parts());
    KeySpace outside = KeySpace.of(entity, table.tenant());
    boolean met =
        inside.canSharePartition(outside)
            && (KeyShapes.canContinue(inside.sortKey(), outside.sortKey())
                || KeyShapes.canBeEqual(inside.sortKey(), outside.sortKey()));
    if (met) {
      report.add(
          DiagnosticCode.COLLECTION_INCOMPLETE,
          entity.position(),
          Texts.name(entity)
              + " lies in the item collection "
              + Texts.name(collection.type())
              + " without being a member; implement and permit it, or choose another prefix");
    }
  }

  private static EntityModel first(TableModel table, CollectionModel collection) {
    return table.entities().stream()
        .filter(entity -> entity.type().equals(collection.members().get(0)))
        .findFirst()
        .orElseThrow();
  }
}
