package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where members are in the keys of an index by their own attributes, all entities of the index name
 * the same ones: an item that lacks one is not in it. No query may filter by such an attribute,
 * which rules out the time to live: every count leaves expired items out by it.
 */
final class IndexAttributesRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      for (IndexModel index : entity.indexes()) {
        check(
            "'" + index.name() + "' of " + Texts.name(entity),
            index.physical(),
            attributes(index.partitionMembers()),
            attributes(index.sortMembers()),
            index.position(),
            report);
        checkRepeated(table, entity, index, report);
      }
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        check(
            "'" + index.name() + "' of " + Texts.name(entity),
            index.physical(),
            List.of(),
            List.of(),
            index.position(),
            report);
      }
    }
  }

  private static List<IndexAttribute> attributes(List<IndexMember> members) {
    return members.stream().map(IndexMember::asAttribute).toList();
  }

  private static void check(
      String what,
      PhysicalIndexModel physical,
      List<IndexAttribute> partition,
      List<IndexAttribute> sort,
      Position position,
      ValidationReport report) {
    if (!partition.equals(physical.partitionAttributes())
        || !sort.equals(physical.sortAttributes())) {
      report.add(
          DiagnosticCode.INDEX_ATTRIBUTES_CONFLICT,
          position,
          what
              + " has "
              + describe(partition, sort)
              + " in its keys, and others of the index \""
              + physical.name()
              + "\" have "
              + describe(physical.partitionAttributes(), physical.sortAttributes())
              + "; an index has the same attributes for all, so name members that are stored"
              + " alike, or use another index");
    }
  }

  private static String describe(List<IndexAttribute> partition, List<IndexAttribute> sort) {
    if (partition.isEmpty() && sort.isEmpty()) {
      return "no members' attributes";
    }
    String first = describe(partition);
    String second = describe(sort);
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " by " + second;
  }

  private static String describe(List<IndexAttribute> attributes) {
    return attributes.stream().map(IndexAttribute::toString).collect(Collectors.joining(", "));
  }

  private static void checkRepeated(
      TableModel table, EntityModel entity, IndexModel index, ValidationReport report) {
    for (IndexMember member : index.members()) {
      String what =
          "'" + member.name() + "' of " + Texts.name(entity) + ", in a key of '" + index.name();
      if (index.physical().sortKey().filter(member.attribute()::equals).isPresent()) {
        report.add(
            DiagnosticCode.INDEX_ATTRIBUTE_REPEATED,
            index.position(),
            what
                + "' by its attribute \""
                + member.attribute()
                + "\", is what holds the sort key too; leave one of them out");
      }
      if (table.settings().timeToLive().filter(member.attribute()::equals).isPresent()) {
        report.add(
            DiagnosticCode.INDEX_ATTRIBUTE_UNSUPPORTED,
            index.position(),
            what
                + "' by its attribute, is the time to live: counts leave expired items out by it,"
                + " and DynamoDB filters by no key; put it in sortKey = \"{"
                + member.name()
                + "}\"");
      }
    }
  }
}
