package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.DocumentModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.TableModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Within an item, and within a document, each attribute has one owner. */
final class AttributeNamesRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    Map<String, String> taken = KeyAttributes.of(table);
    for (EntityModel entity : table.entities()) {
      check(Texts.name(entity), entity.members(), takenFrom(entity, taken), report);
    }
    for (DocumentModel document : table.documents()) {
      check(Texts.name(document.type()), document.members(), Map.of(), report);
    }
  }

  /** The attributes that hold something else than a member of the entity. */
  private static Map<String, String> takenFrom(EntityModel entity, Map<String, String> taken) {
    Map<String, String> others = new HashMap<>(taken);
    for (IndexModel index : entity.indexes()) {
      if (entity.sortsByAttribute(index.physical(), index.sortKey())) {
        index.physical().sortKey().ifPresent(others::remove);
      }
    }
    for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
      if (entity.sortsByAttribute(index.physical(), index.sortKey())) {
        index.physical().sortKey().ifPresent(others::remove);
      }
    }
    return others;
  }

  private static void check(
      String owner, List<MemberModel> members, Map<String, String> taken, ValidationReport report) {
    Map<String, MemberModel> found = new LinkedHashMap<>();
    for (MemberModel member : members) {
      if (!member.isStored()) {
        continue;
      }
      String stored =
          "'" + member.name() + "' of " + owner + " is stored as \"" + member.attribute() + "\", ";
      MemberModel other = found.putIfAbsent(member.attribute(), member);
      if (other != null) {
        report.add(
            DiagnosticCode.ATTRIBUTE_NAME_CLASH,
            member.position(),
            stored + "as '" + other.name() + "' is; name one of them with @Attribute(\"…\")");
      } else if (taken.containsKey(member.attribute())) {
        report.add(
            DiagnosticCode.ATTRIBUTE_NAME_TAKEN,
            member.position(),
            stored
                + "which holds "
                + taken.get(member.attribute())
                + "; name the member otherwise with @Attribute(\"…\")");
      }
    }
  }
}
