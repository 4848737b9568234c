package dev.tenure.testing.iam;

/** What a statement does where it applies. "IAM JSON policy elements: Effect". */
public enum Effect {
  /** Grants, unless a deny applies too. */
  ALLOW,
  /** Refuses, whatever else is granted. */
  DENY
}
