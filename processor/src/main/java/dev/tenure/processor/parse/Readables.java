package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.TakenNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What can be read of a class that is no JavaBean: {@code total()}, {@code getTotal()} or, of a
 * boolean, {@code isTotal()}; its own and what it inherits, inherited ones first.
 */
final class Readables {
  private final TypeElement owner;
  private final ParseContext context;
  private final Map<String, VariableElement> fields = new LinkedHashMap<>();
  private final Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();

  Readables(TypeElement owner, ParseContext context) {
    this.owner = owner;
    this.context = context;
    Set<TypeElement> types = new LinkedHashSet<>();
    collectTypes(owner, types);
    types.forEach(this::collectFields);
    types.forEach(this::collectMethods);
  }

  /** The names of what can be read, in order. */
  List<String> names() {
    return List.copyOf(methods.keySet());
  }

  /** A member by its name, with everything that may carry its annotations. */
  Optional<Property> find(String name) {
    List<ExecutableElement> found = methods.getOrDefault(name, named(name));
    return Stream.concat(
            found.stream().filter(m -> m.getSimpleName().contentEquals(name)), found.stream())
        .filter(context::isCallable)
        .findFirst()
        .map(method -> property(name, method, found));
  }

  /** As Kotlin has it: the member {@code isOpen} is read by {@code isOpen()}. */
  private List<ExecutableElement> named(String name) {
    return methods.values().stream()
        .filter(all -> all.get(0).getSimpleName().contentEquals(name))
        .findFirst()
        .orElse(List.of());
  }

  private Property property(String name, ExecutableElement method, List<ExecutableElement> all) {
    List<Element> declarations = new ArrayList<>();
    Optional.ofNullable(fields.get(name)).ifPresent(declarations::add);
    declarations.addAll(all);
    TypeMirror type =
        MoreTypes.asExecutable(
                context.types().asMemberOf(MoreTypes.asDeclared(owner.asType()), method))
            .getReturnType();
    context.requireResolved(type, method);
    return new Property(
        name,
        type,
        method.getSimpleName().toString(),
        Optional.empty(),
        declarations,
        Position.of(declarations.get(0)));
  }

  /**
   * What holds a value and is in none of these properties: its value would be lost silently. That
   * is every field that is neither static, transient nor ignored, every method that a subclass has
   * to write, and what carries an annotation of ours.
   */
  List<Element> missingIn(List<Property> properties) {
    Set<Element> covered = new LinkedHashSet<>();
    properties.forEach(property -> covered.addAll(property.declarations()));
    names().stream()
        .flatMap(name -> find(name).stream())
        .filter(this::isLeftOut)
        .forEach(property -> covered.addAll(property.declarations()));
    return Stream.concat(
            fields.values().stream(),
            methods.values().stream().filter(this::holdsValue).map(all -> all.get(0)))
        .filter(element -> !covered.contains(element) && !isLeftOut(List.of(element)))
        .toList();
  }

  private boolean holdsValue(List<ExecutableElement> method) {
    return (owner.getModifiers().contains(Modifier.ABSTRACT)
            && method.stream().allMatch(m -> m.getModifiers().contains(Modifier.ABSTRACT)))
        || context.annotations().tenantKey(method).isPresent()
        || context.annotations().attribute(method).isPresent();
  }

  /** Whether a member is kept out of the item: its field is transient, or it has @Ignore. */
  boolean isLeftOut(Property property) {
    return isLeftOut(property.declarations());
  }

  private boolean isLeftOut(List<Element> declarations) {
    return declarations.get(0).getModifiers().contains(Modifier.TRANSIENT)
        || context.annotations().ignore(declarations).isPresent();
  }

  private void collectTypes(TypeElement type, Set<TypeElement> types) {
    List<TypeMirror> parents = new ArrayList<>(List.of(type.getSuperclass()));
    parents.addAll(type.getInterfaces());
    for (TypeMirror parent : parents) {
      if (parent.getKind() != TypeKind.NONE) {
        context.requireResolved(parent, type);
        collectTypes(MoreTypes.asTypeElement(parent), types);
      }
    }
    if (!type.getQualifiedName().toString().startsWith("java.lang.")) {
      types.add(type);
    }
  }

  private void collectFields(TypeElement type) {
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .forEach(field -> fields.put(field.getSimpleName().toString(), field));
  }

  private void collectMethods(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (isReader(method)) {
        methods.computeIfAbsent(memberName(method), n -> new ArrayList<>()).add(0, method);
      }
    }
  }

  private static boolean isReader(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !TakenNames.OF_OBJECT.contains(method.getSimpleName().toString());
  }

  private String memberName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    for (String prefix : List.of("get", "is")) {
      boolean word =
          name.startsWith(prefix)
              && name.length() > prefix.length()
              && !Character.isLowerCase(name.charAt(prefix.length()));
      if (word && (prefix.equals("get") || isBoolean(method.getReturnType()))) {
        return uncapitalized(name.substring(prefix.length()));
      }
    }
    return name;
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || type.toString().endsWith("java.lang.Boolean");
  }

  /** As the JavaBeans specification has it, unless a field shows what is meant. */
  private String uncapitalized(String suffix) {
    String simple = suffix.substring(0, 1).toLowerCase(Locale.ROOT) + suffix.substring(1);
    boolean acronym = suffix.length() > 1 && Character.isUpperCase(suffix.charAt(1));
    return acronym && !fields.containsKey(simple) ? suffix : simple;
  }
}
