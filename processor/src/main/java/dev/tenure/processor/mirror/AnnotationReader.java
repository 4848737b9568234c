package dev.tenure.processor.mirror;

import dev.tenure.processor.diagnostic.Position;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The values of one annotation by name, defaults included. A value that javac could not make sense
 * of gives an {@link UnresolvedTypeException}, since the class or constant may be generated.
 */
final class AnnotationReader {
  private static final String ERRONEOUS = "<error>";

  private final Element element;
  private final AnnotationMirror place;
  private final Position whole;
  private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
  private final Set<String> explicit = new HashSet<>();
  private final Elements elements;

  private AnnotationReader(
      Element element,
      AnnotationMirror place,
      Position whole,
      AnnotationMirror mirror,
      Elements elements) {
    this.element = element;
    this.place = place;
    this.whole = whole;
    this.elements = elements;
    mirror.getElementValues().keySet().forEach(m -> explicit.add(m.getSimpleName().toString()));
    elements
        .getElementValuesWithDefaults(mirror)
        .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
  }

  /** Reads an annotation that stands on this element, or in a repeated one's container. */
  static AnnotationReader of(Element element, AnnotationMirror mirror, Elements elements) {
    Position whole = new Position(element, mirror, null);
    return new AnnotationReader(element, mirror, whole, mirror, elements);
  }

  Position position() {
    return whole;
  }

  Declared<String> string(String member) {
    return declared(member, value(member).getValue().toString());
  }

  Declared<Long> number(String member) {
    if (value(member).getValue() instanceof Long number) {
      return declared(member, number);
    }
    throw unresolved();
  }

  Declared<Integer> integer(String member) {
    if (value(member).getValue() instanceof Integer number) {
      return declared(member, number);
    }
    throw unresolved();
  }

  boolean flag(String member) {
    return value(member).getValue() instanceof Boolean flag && flag;
  }

  List<Declared<String>> strings(String member) {
    return list(member).stream()
        .map(v -> new Declared<>(v.getValue().toString(), new Position(element, place, v), true))
        .toList();
  }

  /** The constant of an enum, by its name. */
  Declared<String> constant(String member) {
    if (value(member).getValue() instanceof VariableElement constant) {
      return declared(member, constant.getSimpleName().toString());
    }
    throw unresolved();
  }

  Declared<TypeMirror> type(String member) {
    return declared(member, typeOf(value(member)));
  }

  List<Declared<TypeMirror>> types(String member) {
    return list(member).stream()
        .map(v -> new Declared<>(typeOf(v), new Position(element, place, v), true))
        .toList();
  }

  List<AnnotationReader> annotations(String member) {
    return list(member).stream().map(this::nested).toList();
  }

  /** The annotations a container holds; each stands on the element by itself. */
  List<AnnotationReader> contained() {
    return list("value").stream()
        .map(v -> AnnotationReader.of(element, mirrorOf(v), elements))
        .toList();
  }

  private AnnotationReader nested(AnnotationValue value) {
    Position at = new Position(element, place, value);
    return new AnnotationReader(element, place, at, mirrorOf(value), elements);
  }

  private AnnotationMirror mirrorOf(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror mirror) {
      return mirror;
    }
    throw unresolved();
  }

  private TypeMirror typeOf(AnnotationValue value) {
    if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
      return type;
    }
    throw unresolved();
  }

  @SuppressWarnings("unchecked") // What AnnotationValue promises for arrays.
  private List<? extends AnnotationValue> list(String member) {
    if (value(member).getValue() instanceof List<?> list) {
      return (List<? extends AnnotationValue>) list;
    }
    throw unresolved();
  }

  private <T> Declared<T> declared(String member, T value) {
    boolean written = explicit.contains(member);
    Position at = written ? new Position(element, place, value(member)) : whole;
    return new Declared<>(value, at, written);
  }

  private AnnotationValue value(String member) {
    AnnotationValue value = values.get(member);
    if (value == null || ERRONEOUS.equals(value.getValue())) {
      throw unresolved();
    }
    return value;
  }

  private UnresolvedTypeException unresolved() {
    return new UnresolvedTypeException(element, "a value of " + place);
  }

  /** The qualified name of an annotation's type. */
  static String nameOf(AnnotationMirror mirror) {
    DeclaredType type = mirror.getAnnotationType();
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
