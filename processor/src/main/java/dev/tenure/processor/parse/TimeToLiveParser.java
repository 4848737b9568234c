package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.TableAnnotation;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the attribute that says when an item expires, from the table or from a member that says it
 * of itself. DynamoDB passes over every item in which it is no number, without a word, so a wrong
 * name or type would keep all items for ever.
 */
final class TimeToLiveParser {
  private static final Set<ValueType.Kind> WHOLE_NUMBERS =
      EnumSet.of(
          ValueType.Kind.INTEGER,
          ValueType.Kind.LONG,
          ValueType.Kind.BIG_INTEGER,
          ValueType.Kind.EPOCH_SECONDS);

  private final Declared<String> declared;
  private final ParseContext context;

  TimeToLiveParser(TableAnnotation table, ParseContext context) {
    this.declared = table.settings().timeToLive();
    this.context = context;
  }

  /** The attribute; entities that have errors of their own are not in the list. */
  Optional<String> parse(List<EntityModel> entities) {
    Optional<String> marked = marked(entities);
    if (declared.value().isEmpty() && marked.isEmpty()) {
      return Optional.empty();
    }
    String attribute = declared.value().isEmpty() ? marked.get() : declared.value();
    boolean found = false;
    for (EntityModel entity : entities) {
      for (MemberModel member : entity.members()) {
        if (member.isStored() && member.attribute().equals(attribute)) {
          found = true;
          checkType(entity, member);
        }
      }
    }
    if (!found && context.report().errorCount() == 0) {
      context.error(
          DiagnosticCode.TIME_TO_LIVE_UNKNOWN,
          declared.position(),
          "No entity of the table stores an attribute '"
              + attribute
              + "'"
              + Suggestions.didYouMean(attribute, attributes(entities)));
    }
    return Optional.of(attribute);
  }

  /** The attribute of the members that entities mark: all of one name. */
  private Optional<String> marked(List<EntityModel> entities) {
    Optional<String> first = Optional.of(declared.value()).filter(name -> !name.isEmpty());
    String place = "@TenantTable(timeToLive = …)";
    for (EntityModel entity : entities) {
      Optional<MemberModel> member = entity.member(MemberTrait.TIME_TO_LIVE);
      if (member.isPresent() && first.isEmpty()) {
        first = member.map(MemberModel::attribute);
        place = entity.name();
      } else if (member.isPresent() && !first.equals(member.map(MemberModel::attribute))) {
        context.error(
            DiagnosticCode.TIME_TO_LIVE_CONTRADICTED,
            member.get().position(),
            "Items of "
                + entity.name()
                + " expire by '"
                + member.get().attribute()
                + "', and by '"
                + first.orElseThrow()
                + "' according to "
                + place
                + "; a table has one such attribute, name the member's with @Attribute(\"…\")");
      }
    }
    return first;
  }

  private void checkType(EntityModel entity, MemberModel member) {
    if (!isSeconds(member.type())) {
      context.error(
          DiagnosticCode.TIME_TO_LIVE_UNSUITABLE,
          member.position(),
          "Items expire by '"
              + member.attribute()
              + "', which "
              + entity.name()
              + " stores as "
              + Texts.simple(member.type().type())
              + "; DynamoDB wants whole seconds since 1970 in a number: a long, or a member with @TimeToLive");
    }
  }

  /** What a converter makes of a value is up to the converter. */
  private static boolean isSeconds(ValueType type) {
    if (type instanceof ValueType.OptionalOf optional) {
      return isSeconds(optional.value());
    }
    if (type instanceof ValueType.Wrapper wrapper) {
      return isSeconds(wrapper.value());
    }
    return type instanceof ValueType.Converted
        || (type instanceof ValueType.Scalar scalar && WHOLE_NUMBERS.contains(scalar.kind()));
  }

  private static List<String> attributes(List<EntityModel> entities) {
    return entities.stream()
        .flatMap(entity -> entity.members().stream())
        .filter(member -> member.isStored() && isSeconds(member.type()))
        .map(MemberModel::attribute)
        .distinct()
        .toList();
  }
}
