package dev.tenure.processor.validate;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Warns of a word in a key that is a member's name: more often than not its braces were forgotten,
 * and all items would share a key. A word that stands before its own member, as in {@code
 * customerId#{customerId}}, is meant.
 */
final class KeyLiteralsRule implements Rule {
  @Override
  public void check(TableModel table, ValidationReport report) {
    for (EntityModel entity : table.entities()) {
      check(entity, entity.partitionKey(), entity.sortKey(), report);
      entity.indexes().forEach(i -> check(entity, i.partitionKey(), i.sortKey(), report));
      entity
          .crossTenantIndexes()
          .forEach(i -> check(entity, i.partitionKey(), i.sortKey(), report));
    }
  }

  /** Both patterns of one key: a member that stands in either one was not forgotten. */
  private static void check(
      EntityModel entity, KeyPattern partitionKey, KeyPattern sortKey, ValidationReport report) {
    List<String> used =
        Stream.concat(partitionKey.members().stream(), sortKey.members().stream())
            .map(KeyPart.Member::name)
            .toList();
    check(entity, partitionKey, used, report);
    check(entity, sortKey, used, report);
  }

  private static void check(
      EntityModel entity, KeyPattern pattern, List<String> used, ValidationReport report) {
    for (KeyPart part : pattern.parts()) {
      if (part instanceof KeyPart.Literal literal
          && !used.contains(literal.text())
          && entity.members().stream().anyMatch(m -> m.name().equals(literal.text()))) {
        report.add(
            DiagnosticCode.KEY_LITERAL_NAMES_MEMBER,
            pattern.position(),
            "\""
                + Texts.pattern(pattern.parts())
                + "\" of "
                + Texts.name(entity)
                + " has the same word '"
                + literal.text()
                + "' for every item, and not its member of that name; {"
                + literal.text()
                + "} is the member's value");
      }
    }
  }
}
