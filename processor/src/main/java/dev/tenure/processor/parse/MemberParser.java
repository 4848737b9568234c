package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.AttributeAnnotation;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One stored member: the name of its attribute and the type of its value. */
final class MemberParser {
  /** DynamoDB's bound for the name of an attribute, in bytes. */
  private static final int MAX_NAME_BYTES = 65_535;

  private final ParseContext context;
  private final AttributeNames names;
  private final ValueTypeParser types;
  private final ConverterParser converters;

  MemberParser(ParseContext context, AttributeNames names, ValueTypeParser types) {
    this.context = context;
    this.names = names;
    this.types = types;
    this.converters = new ConverterParser(context);
  }

  /**
   * A member of a class.
   *
   * @param keyRole what a member of the primary key is unless {@code @Attribute} stores it too
   * @param traits what the runtime does about it
   */
  Optional<MemberModel> parse(
      Property property, MemberRole keyRole, Set<MemberTrait> traits, TypeElement owner) {
    Optional<AttributeAnnotation> attribute =
        context.annotations().attribute(property.declarations());
    MemberRole role =
        keyRole == MemberRole.KEY && attribute.isPresent() ? MemberRole.KEY_AND_ATTRIBUTE : keyRole;
    attribute.map(AttributeAnnotation::name).ifPresent(name -> checkName(name, property, owner));
    Optional<ValueType> type =
        role == MemberRole.KEY && context.annotations().keyPart(property.declarations()).isPresent()
            ? Optional.of(new ValueType.KeyOnly(TypeName.get(property.type())))
            : type(property, attribute, owner);
    boolean generated =
        traits.contains(MemberTrait.TIME_ORDERED_ID) || traits.contains(MemberTrait.RANDOM_ID);
    return type.map(t -> traits.contains(MemberTrait.TIME_TO_LIVE) ? inSeconds(t) : t)
        .map(
            value ->
                new MemberModel(
                    property.name(),
                    attribute
                        .map(a -> a.name().value())
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> names.of(property.name())),
                    role,
                    value,
                    property.reader(),
                    property.setter(),
                    !generated && (property.isNullable() || value instanceof ValueType.OptionalOf),
                    traits,
                    property.position()));
  }

  /** How a time is stored by which items expire. */
  private static ValueType inSeconds(ValueType type) {
    if (type instanceof ValueType.OptionalOf optional) {
      return new ValueType.OptionalOf(optional.type(), inSeconds(optional.value()));
    }
    return type instanceof ValueType.Scalar scalar && scalar.kind() == ValueType.Kind.INSTANT
        ? new ValueType.Scalar(ValueType.Kind.EPOCH_SECONDS, scalar.type())
        : type;
  }

  private Optional<ValueType> type(
      Property property, Optional<AttributeAnnotation> attribute, TypeElement owner) {
    Optional<Declared<TypeMirror>> converter =
        attribute
            .map(AttributeAnnotation::converter)
            .filter(c -> c.value().getKind() != TypeKind.VOID);
    if (converter.isPresent()) {
      return converters.parse(property, converter.get());
    }
    ValueTypeParser.Result result = types.parseMember(property.type());
    if (result.type().isEmpty()) {
      context.error(
          result.code(),
          property.position(),
          "'"
              + property.name()
              + "' of "
              + Texts.name(owner)
              + " is of type "
              + Texts.name(property.type())
              + ", and "
              + result.problem());
    }
    return result.type();
  }

  private void checkName(Declared<String> name, Property property, TypeElement owner) {
    String text = name.value();
    String wrong = "";
    if (text.startsWith("$")) {
      wrong = "names that begin with '$' are kept for Tenure";
    } else if (text.isBlank() && name.explicit()) {
      wrong = "a name is not blank; leave the value out to name it by the table's naming";
    } else if (text.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
      wrong = "DynamoDB takes names of up to " + MAX_NAME_BYTES + " bytes";
    }
    if (!wrong.isEmpty()) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
      context.error(
          DiagnosticCode.ATTRIBUTE_NAME_INVALID,
          name.position(),
          "'"
              + property.name()
              + "' of "
              + Texts.name(owner)
              + " cannot be stored as \""
              + shown
              + "\": "
              + wrong);
    }
  }
}
