package dev.tenure.updates;

/** How far a task is. */
public enum State {
  OPEN,
  STARTED,
  DONE
}
