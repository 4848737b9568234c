package dev.tenure.processor.parse;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.TableAnnotation;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.KeyType.Kind;
import dev.tenure.processor.model.TenantModel;
import dev.tenure.processor.model.TenantModel.TenantPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The tenant type of a table and its pattern. */
final class TenantParser {
  private static final ClassName BUILT_IN = ClassName.get("dev.tenure.runtime", "TenantId");
  private static final String BUILT_IN_PART = "tenantId";

  /** What an AWS session tag can carry as text. */
  private static final Set<Kind> KINDS =
      Set.of(Kind.TEXT, Kind.PLAIN, Kind.UUID, Kind.BYTE, Kind.SHORT, Kind.INTEGER, Kind.LONG);

  private final ParseContext context;

  TenantParser(ParseContext context) {
    this.context = context;
  }

  Tenant parse(TableAnnotation table) {
    TypeMirror type = table.tenantType().value();
    boolean builtIn = type.getKind() == TypeKind.VOID || TypeName.get(type).equals(BUILT_IN);
    return builtIn ? builtIn(table.tenant()) : ofRecord(table.tenantType(), table.tenant());
  }

  private Tenant builtIn(Declared<String> pattern) {
    TypeElement string = context.elements().getTypeElement("java.lang.String");
    TypeMirror text = string.asType();
    Map<String, Bindable> parts =
        Map.of(BUILT_IN_PART, new Bindable(text, false, false, Optional.empty()));
    Optional<KeyPattern> bound = bind("TenantId", parts, pattern);
    boolean plain = bound.stream().flatMap(p -> p.members().stream()).anyMatch(this::isPlain);
    if (plain) {
      context.error(
          DiagnosticCode.TENANT_TYPE_UNSUPPORTED,
          pattern.position(),
          "A TenantId holds no character that ':plain' is for; name a record of your own as"
              + " tenantType, such as record CompanyName(String name) {}");
    }
    TypeName part = TypeName.get(text);
    return new Tenant(
        BUILT_IN,
        Optional.of(part),
        Optional.of(BUILT_IN_PART),
        bound
            .filter(p -> !plain)
            .map(
                p -> new TenantModel(BUILT_IN, true, p, parts(p, Map.of(BUILT_IN_PART, "value")))));
  }

  private Tenant ofRecord(Declared<TypeMirror> declared, Declared<String> pattern) {
    TypeName name = TypeName.get(declared.value());
    TypeElement type =
        declared.value().getKind() == TypeKind.DECLARED
            ? MoreTypes.asTypeElement(declared.value())
            : null;
    if (type == null
        || type.getKind() != ElementKind.RECORD
        || type.getRecordComponents().isEmpty()
        || !type.getTypeParameters().isEmpty()
        || !context.sees(type)) {
      context.error(
          DiagnosticCode.TENANT_TYPE_UNSUPPORTED,
          declared.position(),
          Texts.name(declared.value())
              + " cannot be a tenant; a tenant is a record with one component for each part,"
              + " not generic and visible in "
              + Texts.packageName(context.home()));
      return new Tenant(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
    KeyConverterParser converters = new KeyConverterParser(context);
    ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(converters::refusePart);
    Map<String, Bindable> parts = new LinkedHashMap<>();
    Map<String, String> accessors = new LinkedHashMap<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      context.requireResolved(component.asType(), component);
      String part = component.getSimpleName().toString();
      parts.put(part, new Bindable(component.asType(), false, false, Optional.empty()));
      accessors.put(part, part);
    }
    Optional<TenantModel> model =
        bind(Texts.name(type), parts, pattern)
            .map(p -> new TenantModel(name, false, p, parts(p, accessors)));
    if (parts.size() > 1) {
      return new Tenant(name, Optional.empty(), Optional.empty(), model);
    }
    RecordComponentElement only = type.getRecordComponents().get(0);
    return new Tenant(
        name,
        Optional.of(TypeName.get(only.asType())),
        Optional.of(only.getSimpleName().toString()),
        model);
  }

  private Optional<KeyPattern> bind(
      String owner, Map<String, Bindable> parts, Declared<String> pattern) {
    int errors = context.report().errorCount();
    Optional<KeyPattern> bound =
        new KeyBinder(context, owner, parts, KeyBinder.Rules.PRIMARY).bind(pattern);
    bound.ifPresent(
        p -> {
          List<String> used = p.members().stream().map(KeyPart.Member::name).toList();
          parts.keySet().stream()
              .filter(part -> !used.contains(part))
              .forEach(part -> missing(owner, part, pattern));
          p.members().stream()
              .filter(member -> !KINDS.contains(member.type().kind()))
              .forEach(member -> wrongKind(owner, member, pattern));
        });
    return context.report().errorCount() == errors ? bound : Optional.empty();
  }

  private void missing(String owner, String part, Declared<String> pattern) {
    context.error(
        DiagnosticCode.TENANT_PART_MISSING,
        pattern.position(),
        "\""
            + pattern.value()
            + "\" lacks {"
            + part
            + "} of "
            + owner
            + "; two tenants that differ in it alone would be one");
  }

  private void wrongKind(String owner, KeyPart.Member member, Declared<String> pattern) {
    context.error(
        DiagnosticCode.TENANT_TYPE_UNSUPPORTED,
        pattern.position(),
        "{"
            + member.name()
            + "} of "
            + owner
            + " is of type "
            + Texts.simple(member.type().type())
            + "; a part of a tenant is a String, a UUID, byte, short, int or long: what a session"
            + " tag of AWS carries");
  }

  private boolean isPlain(KeyPart.Member member) {
    return member.type().kind() == Kind.PLAIN;
  }

  /** The parts in order of the type, with the encoding the pattern asks for. */
  private static List<TenantPart> parts(KeyPattern pattern, Map<String, String> accessors) {
    return accessors.entrySet().stream()
        .flatMap(
            part ->
                pattern.members().stream()
                    .filter(member -> member.name().equals(part.getKey()))
                    .map(m -> new TenantPart(part.getKey(), part.getValue(), m.type())))
        .toList();
  }
}
