package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.KeyType.Kind;
import dev.tenure.processor.model.KeyType.Wrapper;
import dev.tenure.processor.parse.PatternPart.Form;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How values of a type stand in a key; nothing for types whose order or text is not fixed. */
final class KeyTypeParser {
  /** For messages. */
  static final String SUPPORTED =
      "String, byte, short, int, long, boolean, UUID, Instant, LocalDate, LocalDateTime, an enum,"
          + " or a record of one such component; anything else by @KeyPart(converter = …)";

  /** For messages. */
  static final String NUMBERS =
      "byte, short, int, long, BigInteger, BigDecimal, or a record of one such component";

  private static final Set<Kind> INTEGRAL = Set.of(Kind.BYTE, Kind.SHORT, Kind.INTEGER, Kind.LONG);
  private static final Set<String> BIG_NUMBERS =
      Set.of("java.math.BigInteger", "java.math.BigDecimal");

  private static final Map<String, Kind> DECLARED =
      Map.ofEntries(
          Map.entry("java.lang.String", Kind.TEXT),
          Map.entry("java.lang.Byte", Kind.BYTE),
          Map.entry("java.lang.Short", Kind.SHORT),
          Map.entry("java.lang.Integer", Kind.INTEGER),
          Map.entry("java.lang.Long", Kind.LONG),
          Map.entry("java.lang.Boolean", Kind.BOOLEAN),
          Map.entry("java.util.UUID", Kind.UUID),
          Map.entry("java.time.Instant", Kind.INSTANT),
          Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
          Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME));

  private static final Map<TypeKind, Kind> PRIMITIVE =
      Map.of(
          TypeKind.BYTE, Kind.BYTE,
          TypeKind.SHORT, Kind.SHORT,
          TypeKind.INT, Kind.INTEGER,
          TypeKind.LONG, Kind.LONG,
          TypeKind.BOOLEAN, Kind.BOOLEAN);

  private final ParseContext context;

  KeyTypeParser(ParseContext context) {
    this.context = context;
  }

  /**
   * The encoding of a type.
   *
   * @param form what the pattern says; only texts can be {@code :plain}, only numbers {@code
   *     :number}
   */
  Optional<KeyType> parse(TypeMirror type, Form form) {
    TypeName name = TypeName.get(type);
    Optional<KeyType> direct =
        kind(type, form).map(kind -> new KeyType(kind, name, Optional.empty()));
    return direct.isPresent() ? direct : wrapped(type, name, form);
  }

  private Optional<KeyType> wrapped(TypeMirror type, TypeName name, Form form) {
    return Wrappers.component(type, context)
        .flatMap(
            component -> {
              ClassName wrapper = ClassName.get(MoreTypes.asTypeElement(type));
              Wrapper how = new Wrapper(wrapper, component.getSimpleName().toString());
              return kind(component.asType(), form)
                  .map(kind -> new KeyType(kind, name, Optional.of(how)));
            });
  }

  private static Optional<Kind> kind(TypeMirror type, Form form) {
    Optional<Kind> kind = kind(type);
    return switch (form) {
      case ENCODED -> kind;
      case PLAIN -> kind.filter(k -> k == Kind.TEXT).map(k -> Kind.PLAIN);
      case NUMBER -> isNumber(type, kind) ? Optional.of(Kind.NUMBER) : Optional.empty();
    };
  }

  private static boolean isNumber(TypeMirror type, Optional<Kind> encoded) {
    return encoded.filter(INTEGRAL::contains).isPresent()
        || (type.getKind() == TypeKind.DECLARED
            && BIG_NUMBERS.contains(MoreTypes.asTypeElement(type).getQualifiedName().toString()));
  }

  private static Optional<Kind> kind(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.ofNullable(PRIMITIVE.get(type.getKind()));
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    return element.getKind() == ElementKind.ENUM
        ? Optional.of(Kind.ENUM)
        : Optional.ofNullable(DECLARED.get(element.getQualifiedName().toString()));
  }
}
