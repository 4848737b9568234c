package dev.tenure.testing.iam;

/**
 * What IAM answers. "Policy evaluation logic": an explicit deny beats an allow, and what nobody
 * allows is denied.
 */
public enum Decision {
  /** A statement allows the request and none denies it. */
  ALLOWED,
  /** A statement denies the request. */
  EXPLICIT_DENY,
  /** No statement applies. */
  IMPLICIT_DENY;

  /** Whether the request would be let through. */
  public boolean isAllowed() {
    return this == ALLOWED;
  }
}
