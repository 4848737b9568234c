package dev.tenure.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.Construction;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.SubtypeModel;
import dev.tenure.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The members of the classes of a sealed hierarchy, once the common ones are understood. */
final class SubtypeParser {
  private final ParseContext context;
  private final MemberParser members;

  SubtypeParser(ParseContext context, MemberParser members) {
    this.context = context;
    this.members = members;
  }

  /**
   * All members of a class or hierarchy, and how it is made.
   *
   * @param members those of the class; of a hierarchy the common ones, then the others, then the
   *     type attribute
   */
  record Parsed(List<MemberModel> members, Construction construction) {}

  /** Of a hierarchy the whole; any other shape is whole already. */
  Parsed parse(TypeElement type, Shape shape, List<MemberModel> common) {
    if (!(shape.construction() instanceof Construction.OneOf oneOf)) {
      return new Parsed(common, shape.construction());
    }
    Map<String, MemberModel> shared = new LinkedHashMap<>();
    common.forEach(member -> shared.put(member.name(), member));
    Map<String, MemberModel> own = new LinkedHashMap<>();
    List<SubtypeModel> subtypes = new ArrayList<>();
    for (Shape.Subshape subshape : shape.subtypes()) {
      List<MemberModel> all = new ArrayList<>();
      for (Property property : subshape.shape().properties()) {
        MemberModel known = shared.get(property.name());
        if (known != null) {
          all.add(known.accessedBy(property.reader(), property.setter()));
        } else if (!oneOf.common().contains(property.name())) {
          own(subshape.type(), property, own).ifPresent(all::add);
        }
      }
      subtypes.add(
          new SubtypeModel(
              ClassName.get(subshape.type()),
              subshape.value(),
              List.copyOf(all),
              subshape.shape().construction()));
    }
    List<MemberModel> union = new ArrayList<>(common);
    own.values().forEach(member -> union.add(member.asNullable()));
    union.add(typeMember(type, oneOf.attribute(), union));
    return new Parsed(
        List.copyOf(union),
        new Construction.OneOf(oneOf.attribute(), oneOf.common(), List.copyOf(subtypes)));
  }

  private Optional<MemberModel> own(
      TypeElement subtype, Property property, Map<String, MemberModel> own) {
    Optional<MemberModel> parsed = members.parse(property, MemberRole.ATTRIBUTE, Set.of(), subtype);
    parsed.ifPresent(
        member -> {
          MemberModel other = own.putIfAbsent(member.name(), member);
          boolean same =
              other == null
                  || (other.attribute().equals(member.attribute())
                      && other.type().equals(member.type()));
          if (!same) {
            context.error(
                DiagnosticCode.SUBTYPE_MEMBER_INVALID,
                member.position(),
                "'"
                    + member.name()
                    + "' of "
                    + Texts.name(subtype)
                    + " is stored otherwise than that of another class of the same hierarchy, and"
                    + " one name has one attribute and one type; name one of them otherwise");
          }
        });
    return parsed;
  }

  /** Under a name that no member has. */
  private static MemberModel typeMember(
      TypeElement type, String attribute, List<MemberModel> others) {
    String name =
        Stream.of("type", "subtype", "typeValue", "typeName")
            .filter(n -> others.stream().noneMatch(other -> other.name().equals(n)))
            .findFirst()
            .orElse("type_");
    return new MemberModel(
        name,
        attribute,
        MemberRole.TYPE,
        new ValueType.Scalar(ValueType.Kind.STRING, ClassName.get("java.lang", "String")),
        "",
        Optional.empty(),
        false,
        Set.of(),
        Position.of(type));
  }
}
