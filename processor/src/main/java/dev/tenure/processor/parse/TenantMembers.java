package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.EntityAnnotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The member of an entity that names the tenant: one on a tenant's entity, none on others. */
final class TenantMembers {
  private final ParseContext context;
  private final Tenant tenant;

  TenantMembers(ParseContext context, Tenant tenant) {
    this.context = context;
    this.tenant = tenant;
  }

  /** The tenant's member; nothing where there is none, or where a message says what is wrong. */
  Optional<Property> find(String owner, Shape shape, EntityAnnotation entity) {
    Map<Property, Position> found = new LinkedHashMap<>();
    for (Property property : shape.properties()) {
      context
          .annotations()
          .tenantKey(property.declarations())
          .ifPresent(at -> found.put(property, at));
    }
    if (entity.kind() != EntityAnnotation.Kind.TENANT) {
      found.forEach((property, at) -> unexpected(owner, property, at, entity));
      return Optional.empty();
    }
    if (found.isEmpty()) {
      missing(owner, shape, entity);
      return Optional.empty();
    }
    Property first = found.keySet().iterator().next();
    found.forEach((property, at) -> check(owner, property, first, at));
    return Optional.of(first);
  }

  private void check(String owner, Property property, Property first, Position at) {
    String member = "'" + property.name() + "' of " + owner;
    TypeName type = TypeName.get(Optionals.unwrap(property.type()));
    if (!property.equals(first)) {
      error(
          DiagnosticCode.TENANT_KEY_REPEATED,
          at,
          member
              + " has @TenantKey, and '"
              + first.name()
              + "' has it too; an item has one tenant");
    } else if (Bindable.of(property, true, Optional.empty()).nullable()) {
      error(
          DiagnosticCode.TENANT_KEY_NULLABLE,
          at,
          member + " may be absent (@Nullable or Optional), and no item is without a tenant");
    } else if (!tenant.accepts(type)) {
      error(
          DiagnosticCode.TENANT_KEY_TYPE_WRONG,
          at,
          member
              + " is of type "
              + Texts.simple(type)
              + "; the tenant of this table is "
              + tenant.accepted());
    }
    context
        .annotations()
        .attribute(property.declarations())
        .ifPresent(
            attribute ->
                error(
                    DiagnosticCode.TENANT_KEY_STORED,
                    attribute.position(),
                    member
                        + " has @Attribute; the tenant is in the partition key alone, where it"
                        + " cannot disagree with itself"));
  }

  private void missing(String owner, Shape shape, EntityAnnotation entity) {
    String hint =
        shape.properties().stream()
            .filter(p -> tenant.accepts(TypeName.get(p.type())))
            .filter(
                p ->
                    TypeName.get(p.type()).equals(tenant.type())
                        || tenant.partName().filter(p.name()::equals).isPresent())
            .findFirst()
            .map(p -> "; did you mean '" + p.name() + "'?")
            .orElse("; add one of type " + tenant.accepted());
    error(
        DiagnosticCode.TENANT_KEY_MISSING,
        entity.position(),
        "No member of "
            + owner
            + " has @TenantKey: without it, an item read for one tenant could be written for"
            + " another"
            + hint);
  }

  private void unexpected(String owner, Property property, Position at, EntityAnnotation entity) {
    error(
        DiagnosticCode.TENANT_KEY_UNEXPECTED,
        at,
        "'"
            + property.name()
            + "' of "
            + owner
            + " has @TenantKey, but a @"
            + entity.kind().annotation()
            + " belongs to no tenant; remove it, or make the class a @TenantEntity");
  }

  private void error(DiagnosticCode code, Position position, String message) {
    context.error(code, position, message);
  }
}
