package dev.tenure.runtime;

/**
 * An object was to be written through a tenant that is not its own.
 *
 * <p>It is thrown before any request is made. The message names the tenant of the scope; the tenant
 * that the object names is not told.
 */
public final class TenantMismatchException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String entity;

  /**
   * @param tenant the tenant of the scope, as the caller gave it
   */
  public TenantMismatchException(String operation, String entity, Object tenant) {
    super(operation + " of " + entity + " was refused: the object does not belong to " + tenant);
    this.operation = operation;
    this.entity = entity;
  }

  /** The operation, such as {@code create}. */
  public String operation() {
    return operation;
  }

  /** The entity's name. */
  public String entity() {
    return entity;
  }
}
