package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.TenantModel;
import java.util.Optional;

/**
 * The tenant of a table, as entities need it.
 *
 * @param part the type of the tenant's only part; absent where it has several
 * @param partName the name of that part
 * @param model absent where a message says what is wrong with it
 */
record Tenant(
    TypeName type,
    Optional<TypeName> part,
    Optional<String> partName,
    Optional<TenantModel> model) {

  /** Whether a member of this type can name the tenant. */
  boolean accepts(TypeName member) {
    return member.equals(type) || part.filter(p -> p.box().equals(member.box())).isPresent();
  }

  /** For messages. */
  String accepted() {
    return Texts.simple(type) + part.map(p -> " or " + Texts.simple(p)).orElse("");
  }
}
