package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.mirror.Annotations;
import dev.tenure.processor.mirror.UnresolvedTypeException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What every parser needs while one table is read.
 *
 * @param home the table's package, where the generated code will live and from where it must see
 * @param complete whether Lombok has done, or will never do, what its annotations ask for
 */
record ParseContext(
    Elements elements,
    Types types,
    Annotations annotations,
    PackageElement home,
    boolean complete,
    ValidationReport report) {

  void error(DiagnosticCode code, Position position, String message) {
    report.add(code, position, message);
  }

  /** Whether generated code may name this type. */
  boolean sees(TypeElement type) {
    return Texts.outwards(type).stream().allMatch(this::seesMember);
  }

  /** Whether generated code may name this type and all that it is made of. */
  boolean canName(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED ->
          sees(MoreTypes.asTypeElement(type))
              && MoreTypes.asDeclared(type).getTypeArguments().stream().allMatch(this::canName);
      case ARRAY -> canName(MoreTypes.asArray(type).getComponentType());
      default -> type.getKind().isPrimitive();
    };
  }

  /** Whether generated code may call this method or constructor of a type that it sees. */
  boolean seesMember(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(member).equals(home));
  }

  /** Whether generated code may call it and has no exception to handle. */
  boolean isCallable(ExecutableElement executable) {
    return seesMember(executable)
        && executable.getThrownTypes().stream().allMatch(this::isUnchecked);
  }

  private boolean isUnchecked(TypeMirror exception) {
    return isA(exception, "java.lang.RuntimeException") || isA(exception, "java.lang.Error");
  }

  private boolean isA(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(type, element.asType());
  }

  /** Ends the reading of this table if the type, or one inside it, does not exist yet. */
  void requireResolved(TypeMirror type, Element user) {
    String name = type.toString();
    if (!exists(type) || !SuperficialValidation.validateType(type)) {
      throw new UnresolvedTypeException(user, name);
    }
  }

  /** Whether no class file is missing: javac gives such a type the kind of an error, no more. */
  private static boolean exists(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> false;
      case ARRAY -> exists(MoreTypes.asArray(type).getComponentType());
      case DECLARED ->
          MoreTypes.asDeclared(type).getTypeArguments().stream().allMatch(ParseContext::exists);
      default -> true;
    };
  }

  /** Whether every package may see this type. */
  static boolean isPublic(TypeElement type) {
    return Texts.outwards(type).stream().allMatch(t -> t.getModifiers().contains(Modifier.PUBLIC));
  }
}
