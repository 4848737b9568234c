package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What is known of a table that has errors: enough for classes with the names that user code refers
 * to, so that javac does not bury the message under "cannot find symbol".
 *
 * @param tenantType the declared tenant type; the runtime's {@code TenantId} where none is named
 * @param isAsync whether asynchronous doors and DAOs are wanted too
 */
public record TableOutline(
    ClassName type,
    TypeName tenantType,
    List<EntityOutline> entities,
    List<CollectionOutline> collections,
    boolean isAsync,
    boolean isPublic) {

  /**
   * One entity, as far as it could be read.
   *
   * @param accessor the method on the doors
   * @param members the persistent members; empty where they could not be read
   * @param views the records that it declares as views, as far as they can be named
   * @param isLookedUp whether an index across tenants holds it
   */
  public record EntityOutline(
      ClassName type,
      EntityKind kind,
      String accessor,
      List<MemberOutline> members,
      List<ClassName> views,
      boolean isLookedUp,
      boolean isPublic) {}

  /** An item collection: its interface, and the method on the tenant's door. */
  public record CollectionOutline(ClassName type, String accessor, boolean isPublic) {}

  /** A member: its name and, boxed, its type. */
  public record MemberOutline(String name, TypeName type) {}
}
