package dev.tenure.conditions;

/** Constants whose names sort otherwise than they do. */
public enum State {
  PLACED,
  PAID,
  SENT
}
