package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Words for messages. */
final class Texts {
  private Texts() {}

  /** {@code Outer.Order}, without the package. */
  static String name(TypeElement type) {
    StringBuilder name = new StringBuilder();
    outwards(type).forEach(t -> name.insert(0, "." + t.getSimpleName()));
    return name.substring(1);
  }

  /** The type and the types around it, from the inside to the outside. */
  static List<TypeElement> outwards(TypeElement type) {
    List<TypeElement> types = new ArrayList<>();
    Element element = type;
    while (element instanceof TypeElement enclosing) {
      types.add(enclosing);
      element = enclosing.getEnclosingElement();
    }
    return types;
  }

  /** A type as a user would write it: without packages. */
  static String name(TypeMirror type) {
    return withoutPackages(type.toString());
  }

  /** A type as a user would write it: without packages. */
  static String simple(TypeName type) {
    return withoutPackages(type.toString());
  }

  private static String withoutPackages(String type) {
    return type.replaceAll("[\\p{L}\\p{N}_$]+\\.(?=[\\p{L}\\p{N}_$])", "");
  }

  /** {@code package shop}, or {@code the unnamed package}. */
  static String packageName(PackageElement element) {
    return element.isUnnamed() ? "the unnamed package" : "package " + element.getQualifiedName();
  }

  /** "an interface", "an enum". */
  static String kind(TypeElement type) {
    String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return ("aeio".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
  }
}
