package dev.tenure.runtime;

/**
 * A request made by hand leaves its tenant, on a client that wears a {@link
 * dev.tenure.runtime.seatbelt.TenantSeatbelt}.
 *
 * <p>Nothing was sent, unless the rule is {@link TenantViolationEvent.Rule#RETURNED_ITEM}: then the
 * request was served, and its answer is kept back.
 */
public final class TenantViolationException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final TenantViolationEvent.Rule rule;
  private final String subject;

  public TenantViolationException(TenantViolationEvent event) {
    super(event.operation(), event.table(), "Refused " + event.message());
    this.rule = event.rule();
    this.subject = event.subject();
  }

  /**
   * The table as the request names it, which {@link #entity} is too; empty where the rule is about
   * the whole operation. {@link #operation} is DynamoDB's name, such as {@code Query}.
   */
  public String table() {
    return entity();
  }

  /** What the request or its answer breaks. */
  public TenantViolationEvent.Rule rule() {
    return rule;
  }

  /** The attribute, index or parameter that it breaks it with; empty if there is none. */
  public String subject() {
    return subject;
  }
}
