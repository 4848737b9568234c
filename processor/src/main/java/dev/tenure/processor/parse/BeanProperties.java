package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The properties of a JavaBean, inherited ones first.
 *
 * <p>A property is a getter and its setter. A getter without a field and without a setter derives
 * its value, and is left alone. A field that is neither static, transient nor ignored must have
 * both: its value would be lost silently otherwise.
 */
final class BeanProperties {
  private final TypeElement bean;
  private final ParseContext context;
  private final Map<String, VariableElement> fields = new LinkedHashMap<>();
  private final Map<String, Getter> getters = new LinkedHashMap<>();
  private final Map<String, List<ExecutableElement>> setters = new LinkedHashMap<>();

  /** A getter, and the ones that it overrides behind it; all of them may carry annotations. */
  private record Getter(String property, String suffix, List<ExecutableElement> methods) {}

  BeanProperties(TypeElement bean, ParseContext context) {
    this.bean = bean;
    this.context = context;
    List<TypeElement> classes = Superclasses.of(bean, context);
    classes.forEach(this::collectFields);
    classes.forEach(this::collectMethods);
  }

  /** Whether it can be told anything at all. */
  boolean hasSetters() {
    return !setters.isEmpty();
  }

  /** The properties; nothing where a message says what is missing. */
  Optional<List<Property>> find() {
    int errors = context.report().errorCount();
    List<Property> properties = new ArrayList<>();
    Set<Element> covered = new LinkedHashSet<>();
    for (Getter getter : getters.values()) {
      List<Element> declarations = new ArrayList<>();
      field(getter.property(), getter.suffix()).ifPresent(declarations::add);
      covered.addAll(declarations);
      declarations.addAll(getter.methods());
      if (!isLeftOut(declarations)) {
        property(getter, declarations).ifPresent(properties::add);
      }
    }
    for (VariableElement field : fields.values()) {
      if (!covered.contains(field) && !isLeftOut(List.of(field))) {
        missing(field, "getter");
      }
    }
    return context.report().errorCount() == errors ? Optional.of(properties) : Optional.empty();
  }

  private Optional<Property> property(Getter getter, List<Element> declarations) {
    ExecutableElement method = getter.methods().get(0);
    TypeMirror type = member(method).getReturnType();
    Optional<ExecutableElement> setter = setter(getter.suffix(), type);
    boolean complete = setter.isPresent() && context.isCallable(method);
    if (!complete) {
      if (declarations.get(0) instanceof VariableElement || isOurs(declarations)) {
        missing(declarations.get(0), setter.isPresent() ? "getter" : "setter");
      }
      return Optional.empty();
    }
    context.requireResolved(type, method);
    return Optional.of(
        new Property(
            getter.property(),
            type,
            method.getSimpleName().toString(),
            setter.map(s -> s.getSimpleName().toString()),
            declarations,
            Position.of(declarations.get(0))));
  }

  private void missing(Element place, String what) {
    context.error(
        DiagnosticCode.MEMBER_ACCESSOR_MISSING,
        Position.of(place),
        "'"
            + place.getSimpleName()
            + "' of "
            + Texts.name(bean)
            + " has no "
            + what
            + " that "
            + Texts.packageName(context.home())
            + " can call; a stored property has a getter and a setter of one type, other fields"
            + " are marked @Ignore, transient or static");
  }

  private boolean isLeftOut(List<? extends Element> declarations) {
    return declarations.get(0).getModifiers().contains(Modifier.TRANSIENT)
        || context.annotations().ignore(declarations).isPresent();
  }

  private boolean isOurs(List<Element> declarations) {
    return context.annotations().tenantKey(declarations).isPresent()
        || context.annotations().attribute(declarations).isPresent();
  }

  private Optional<ExecutableElement> setter(String suffix, TypeMirror type) {
    return setters.getOrDefault("set" + suffix, List.of()).stream()
        .filter(context::isCallable)
        .filter(s -> context.types().isSameType(member(s).getParameterTypes().get(0), type))
        .findFirst();
  }

  private ExecutableType member(ExecutableElement method) {
    DeclaredType type = MoreTypes.asDeclared(bean.asType());
    return MoreTypes.asExecutable(context.types().asMemberOf(type, method));
  }

  private void collectFields(TypeElement type) {
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .forEach(field -> fields.put(field.getSimpleName().toString(), field));
  }

  private void collectMethods(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      if (method.getModifiers().contains(Modifier.STATIC)) {
        continue;
      }
      if (isGetter(method, name)) {
        String suffix = name.substring(name.startsWith("is") ? 2 : "get".length());
        getters
            .computeIfAbsent(suffix, s -> new Getter(propertyName(s), s, new ArrayList<>()))
            .methods()
            .add(0, method);
      } else if (name.startsWith("set") && method.getParameters().size() == 1) {
        setters.computeIfAbsent(name, n -> new ArrayList<>()).add(0, method);
      }
    }
  }

  private static boolean isGetter(ExecutableElement method, String name) {
    TypeMirror type = method.getReturnType();
    boolean named =
        startsWord(name, "get")
            || (startsWord(name, "is")
                && (type.getKind() == TypeKind.BOOLEAN
                    || type.toString().endsWith("java.lang.Boolean")));
    return named
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && type.getKind() != TypeKind.VOID;
  }

  private static boolean startsWord(String name, String word) {
    return name.startsWith(word)
        && name.length() > word.length()
        && !Character.isLowerCase(name.charAt(word.length()));
  }

  /** As the JavaBeans specification has it, unless a field shows what is meant. */
  private String propertyName(String suffix) {
    String simple = lowerFirst(suffix);
    boolean acronym = suffix.length() > 1 && Character.isUpperCase(suffix.charAt(1));
    return acronym && !fields.containsKey(simple) ? suffix : simple;
  }

  private Optional<VariableElement> field(String property, String suffix) {
    VariableElement field = fields.get(property);
    return Optional.ofNullable(field == null ? fields.get("is" + suffix) : field);
  }

  private static String lowerFirst(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + text.substring(Character.charCount(first));
  }
}
