package dev.tenure.models.commerce;

/** How far a webhook got. */
public enum TransactionState {
  RECEIVED,
  HANDLED,
  FAILED
}
