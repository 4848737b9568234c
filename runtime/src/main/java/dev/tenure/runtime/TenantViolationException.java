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

  private final String operation;
  private final String table;
  private final TenantViolationEvent.Rule rule;
  private final String subject;

  public TenantViolationException(TenantViolationEvent event) {
    super("Refused " + event.message());
    this.operation = event.operation();
    this.table = event.table();
    this.rule = event.rule();
    this.subject = event.subject();
  }

  /** DynamoDB's name of the operation, such as {@code Query}. */
  public String operation() {
    return operation;
  }

  /** The table as the request names it; empty where the rule is about the whole operation. */
  public String table() {
    return table;
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
