package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.TenantModel;

/** From the member that names the tenant to the tenant, and back. */
final class TenantMember {
  private TenantMember() {}

  /** The tenant of an object, from the member's value. */
  static CodeBlock toTenant(TenantModel tenant, MemberModel member, CodeBlock value) {
    return isTenant(tenant, member) ? value : TenantKeysWriter.construct(tenant, value);
  }

  /** The member's value, from the tenant. */
  static CodeBlock fromTenant(TenantModel tenant, MemberModel member, CodeBlock value) {
    return isTenant(tenant, member)
        ? value
        : CodeBlock.of("$L.$N()", value, tenant.parts().get(0).accessor());
  }

  /** Whether the member is of the tenant's type, and not of that type's only part. */
  private static boolean isTenant(TenantModel tenant, MemberModel member) {
    return member.type().type().equals(tenant.type());
  }
}
