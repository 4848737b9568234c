package dev.tenure.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The type of a tenant and how its partition keys begin.
 *
 * @param builtIn whether the type is the runtime's {@code TenantId}
 * @param parts its parts, in order of its constructor; for {@code TenantId} the one part {@code
 *     tenantId}, read by {@code value()}
 */
public record TenantModel(
    TypeName type, boolean builtIn, KeyPattern pattern, List<TenantPart> parts) {

  /** One part: the name used in the pattern, and the method of the tenant type that reads it. */
  public record TenantPart(String name, String accessor, KeyType type) {}
}
