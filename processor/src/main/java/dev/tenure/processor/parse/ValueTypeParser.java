package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.model.ValueType;
import dev.tenure.processor.model.ValueType.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How values of a type are stored. */
final class ValueTypeParser {
  /** For messages. */
  static final String SUPPORTED =
      "String, the primitives and their boxes, BigDecimal, BigInteger, Instant, LocalDate,"
          + " LocalDateTime, OffsetDateTime, Duration, UUID, byte[], ByteBuffer, enums, @Document"
          + " classes, records of one component, and List, Collection, Set, Map or (around the"
          + " whole member) Optional of these; anything else by @Attribute(converter = …)";

  private static final Map<String, Kind> DECLARED =
      Map.ofEntries(
          Map.entry("java.lang.String", Kind.STRING),
          Map.entry("java.lang.Character", Kind.CHARACTER),
          Map.entry("java.lang.Boolean", Kind.BOOLEAN),
          Map.entry("java.lang.Byte", Kind.BYTE),
          Map.entry("java.lang.Short", Kind.SHORT),
          Map.entry("java.lang.Integer", Kind.INTEGER),
          Map.entry("java.lang.Long", Kind.LONG),
          Map.entry("java.lang.Float", Kind.FLOAT),
          Map.entry("java.lang.Double", Kind.DOUBLE),
          Map.entry("java.math.BigDecimal", Kind.BIG_DECIMAL),
          Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
          Map.entry("java.time.Instant", Kind.INSTANT),
          Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
          Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
          Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
          Map.entry("java.time.Duration", Kind.DURATION),
          Map.entry("java.util.UUID", Kind.UUID),
          Map.entry("java.nio.ByteBuffer", Kind.BYTE_BUFFER));

  private static final Set<Kind> MAP_KEYS =
      Set.of(Kind.STRING, Kind.BYTE, Kind.SHORT, Kind.INTEGER, Kind.LONG, Kind.UUID);

  private final ParseContext context;
  private final DocumentParser documents;
  private final Set<String> open = new HashSet<>();

  ValueTypeParser(ParseContext context, DocumentParser documents) {
    this.context = context;
    this.documents = documents;
  }

  /** A parsed type, or the code and the words for what cannot be stored in it. */
  record Result(Optional<ValueType> type, DiagnosticCode code, String problem) {
    static Result of(ValueType type) {
      return new Result(Optional.of(type), DiagnosticCode.MEMBER_TYPE_UNSUPPORTED, "");
    }

    static Result unsupported(TypeMirror type) {
      return unsupported(Texts.name(type));
    }

    static Result unsupported(String what) {
      return new Result(
          Optional.empty(),
          DiagnosticCode.MEMBER_TYPE_UNSUPPORTED,
          what + " cannot be stored; supported are " + SUPPORTED);
    }

    /** What may be the user's own class, which wants its annotation more than another type. */
    static Result unannotated(DeclaredType type) {
      return new Result(
          Optional.empty(),
          DiagnosticCode.MEMBER_TYPE_UNSUPPORTED,
          Texts.name(type)
              + " cannot be stored; annotate it with @Document if it is a class of yours;"
              + " supported are "
              + SUPPORTED);
    }

    Result map(UnaryOperator<ValueType> outer) {
      return new Result(type.map(outer), code, problem);
    }
  }

  /** The type of a whole member, which alone may be an Optional. */
  Result parseMember(TypeMirror type) {
    return Optionals.content(type)
        .map(content -> parse(content).map(t -> new ValueType.OptionalOf(TypeName.get(type), t)))
        .orElseGet(() -> parse(type));
  }

  private Result parse(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      Kind kind = DECLARED.get(boxed(type).getQualifiedName().toString());
      return Result.of(new ValueType.Scalar(Objects.requireNonNull(kind), TypeName.get(type)));
    }
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? Result.of(new ValueType.Scalar(Kind.BYTE_ARRAY, TypeName.get(type)))
          : Result.unsupported(type);
    }
    return type instanceof DeclaredType declared ? parse(declared) : Result.unsupported(type);
  }

  private TypeElement boxed(TypeMirror primitive) {
    return context.types().boxedClass(MoreTypes.asPrimitiveType(primitive));
  }

  private Result parse(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    Kind scalar = DECLARED.get(element.getQualifiedName().toString());
    if (scalar != null) {
      return Result.of(new ValueType.Scalar(scalar, TypeName.get(type)));
    }
    return switch (element.getQualifiedName().toString()) {
      case "java.util.List", "java.util.Collection" -> container(type, ValueType.ListOf::new);
      case "java.util.Set" -> container(type, ValueType.SetOf::new);
      case "java.util.Map" -> map(type);
      default -> user(type, element);
    };
  }

  private interface Container {
    ValueType of(TypeName type, ValueType element);
  }

  private Result container(DeclaredType type, Container container) {
    if (type.getTypeArguments().size() != 1) {
      return Result.unsupported(type);
    }
    return parse(type.getTypeArguments().get(0)).map(e -> container.of(TypeName.get(type), e));
  }

  private Result map(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.size() != 2) {
      return Result.unsupported(type);
    }
    Optional<ValueType> key = parse(arguments.get(0)).type().filter(ValueTypeParser::isMapKey);
    if (key.isEmpty()) {
      return Result.unsupported("a map with keys of " + Texts.name(arguments.get(0)));
    }
    return parse(arguments.get(1)).map(v -> new ValueType.MapOf(TypeName.get(type), key.get(), v));
  }

  private static boolean isMapKey(ValueType type) {
    return type instanceof ValueType.Enumeration
        || (type instanceof ValueType.Scalar scalar && MAP_KEYS.contains(scalar.kind()));
  }

  /** A class of the user's: it may need to be visible, and then is one of three kinds. */
  private Result user(DeclaredType type, TypeElement element) {
    boolean enumeration = element.getKind() == ElementKind.ENUM;
    boolean document = context.annotations().isDocument(element);
    var component = Wrappers.component(type, context);
    if (!type.getTypeArguments().isEmpty()) {
      return Result.unsupported(type);
    }
    if (!enumeration && !document && component.isEmpty()) {
      boolean jdk = element.getQualifiedName().toString().startsWith("java.");
      return jdk ? Result.unsupported(type) : Result.unannotated(type);
    }
    if (!context.sees(element)) {
      return new Result(
          Optional.empty(),
          DiagnosticCode.TYPE_INACCESSIBLE,
          Texts.name(element)
              + " is not visible in "
              + Texts.packageName(context.home())
              + ", where the code of its table is generated; make it public");
    }
    ClassName name = ClassName.get(element);
    if (document) {
      documents.parse(element);
      return Result.of(new ValueType.DocumentOf(name));
    }
    if (enumeration) {
      return Result.of(new ValueType.Enumeration(name));
    }
    if (!open.add(name.canonicalName())) {
      return Result.unsupported(type);
    }
    Result inner = parse(component.orElseThrow().asType());
    open.remove(name.canonicalName());
    String accessor = component.orElseThrow().getSimpleName().toString();
    return inner.map(v -> new ValueType.Wrapper(name, accessor, v));
  }
}
