package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ViewModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An index that does not hold whole items answers a view of what it holds: an entity that was read
 * from it would lack members without a word. What crosses tenants has a view of keys anyway.
 */
final class ViewRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      checkNames(entity, report);
      for (IndexModel index : entity.indexes()) {
        if (index.view().isPresent()) {
          check(entity, index, index.view().get(), report);
        } else if (!index.physical().projection().isAll()) {
          report.add(
              DiagnosticCode.VIEW_MISSING,
              index.position(),
              "'"
                  + index.name()
                  + "' of "
                  + Texts.name(entity)
                  + " cannot answer whole items, because the index \""
                  + index.physical().name()
                  + "\" does not hold all attributes; say by view = ….class what it answers");
        }
      }
    }
  }

  /** A view is known by its simple name, which gives the constant. */
  private static void checkNames(EntityModel entity, ValidationReport report) {
    Set<String> names = new HashSet<>();
    for (ViewModel view : entity.views()) {
      boolean isFirst = names.add(view.type().simpleName());
      if (!isFirst) {
        report.add(
            DiagnosticCode.VIEW_REPEATED,
            view.position(),
            Texts.name(view.type())
                + " is not the only view of "
                + Texts.name(entity)
                + " that is called so; a view is known by its simple name, once");
      }
    }
  }

  private static void check(
      EntityModel entity, IndexModel index, ViewModel view, ValidationReport report) {
    List<MemberModel> covered =
        entity.members().stream().filter(member -> isCovered(index, member)).toList();
    view.members().stream()
        .filter(member -> !covered.contains(member))
        .findFirst()
        .ifPresent(
            member ->
                report.add(
                    DiagnosticCode.VIEW_NOT_COVERED,
                    view.position(),
                    Texts.name(view.type())
                        + " cannot be the view of '"
                        + index.name()
                        + "': the index \""
                        + index.physical().name()
                        + "\" does not hold '"
                        + member.name()
                        + "', but "
                        + String.join(", ", covered.stream().map(MemberModel::name).toList())
                        + "; include it, or leave the component out"));
  }

  private static boolean isCovered(IndexModel index, MemberModel member) {
    return member.role() != MemberRole.ATTRIBUTE
        || index.physical().holds(member.attribute())
        || Stream.of(index.partitionKey(), index.sortKey())
            .flatMap(pattern -> pattern.members().stream())
            .map(KeyPart.Member::name)
            .anyMatch(member.name()::equals);
  }
}
