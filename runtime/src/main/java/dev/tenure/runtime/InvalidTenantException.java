package dev.tenure.runtime;

/**
 * A value was given as a tenant that cannot be one.
 *
 * <p>It is thrown before any request is made: no tenant, no data.
 */
public final class InvalidTenantException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String part;

  /**
   * @param part the name of the tenant part, such as {@code tenantId}
   * @param rule what the part must be, continuing "Tenant part 'tenantId' "
   */
  public InvalidTenantException(String part, String rule) {
    super("Tenant part '" + part + "' " + rule);
    this.part = part;
  }

  /** The name of the tenant part that was refused. */
  public String part() {
    return part;
  }
}
