package dev.tenure.runtime;

/**
 * An object was to be written through a tenant that is not its own.
 *
 * <p>It is thrown before any request is made. The message names the tenant of the scope; the tenant
 * that the object names is not told.
 */
public final class TenantMismatchException extends TenureException {
  private static final long serialVersionUID = 1L;

  /**
   * @param tenant the tenant of the scope, as the caller gave it
   */
  public TenantMismatchException(String operation, String entity, Object tenant) {
    super(
        operation,
        entity,
        operation + " of " + entity + " was refused: the object does not belong to " + tenant);
  }
}
