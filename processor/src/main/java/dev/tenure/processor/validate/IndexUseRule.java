package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.TableModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Warns of indexes, and parts of them, that cost writes and answer nothing new. */
final class IndexUseRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      for (IndexModel index : entity.indexes()) {
        // The items of a collection are read together; an index can read one kind alone.
        boolean alone =
            table.collections().stream().noneMatch(c -> c.members().contains(entity.type()));
        if (alone && repeatsPrimaryKey(entity, index)) {
          report.add(
              DiagnosticCode.INDEX_REDUNDANT,
              index.position(),
              "'"
                  + index.name()
                  + "' of "
                  + Texts.name(entity)
                  + " groups and sorts as the primary key does, which answers the same queries"
                  + " without a second copy of each item");
        } else {
          checkParts(entity, index, report);
        }
      }
    }
  }

  private static boolean repeatsPrimaryKey(EntityModel entity, IndexModel index) {
    List<KeyPart.Member> own = entity.sortKey().members();
    List<KeyPart.Member> indexed = index.sortKey().members();
    return index.partitionKey().members().equals(entity.partitionKey().members())
        && indexed.size() <= own.size()
        && !indexed.isEmpty()
        && own.subList(0, indexed.size()).equals(indexed);
  }

  /** What stands behind the whole primary key never decides about an order. */
  private static void checkParts(EntityModel entity, IndexModel index, ValidationReport report) {
    Set<String> open = new HashSet<>();
    entity.partitionKey().members().forEach(member -> open.add(member.name()));
    entity.sortKey().members().forEach(member -> open.add(member.name()));
    if (open.isEmpty()) {
      return;
    }
    index.partitionKey().members().forEach(member -> open.remove(member.name()));
    for (KeyPart.Member member : index.sortKey().members()) {
      if (open.isEmpty()) {
        report.add(
            DiagnosticCode.INDEX_PART_POINTLESS,
            index.sortKey().position(),
            "{"
                + member.name()
                + "} of '"
                + index.name()
                + "' stands behind the whole primary key of "
                + Texts.name(entity)
                + ", so there is one item to sort by it; put it before, or leave it out");
        return;
      }
      open.remove(member.name());
    }
  }
}
