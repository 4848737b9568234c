package dev.tenure.runtime.dao;

import dev.tenure.runtime.Backoff;
import java.time.Duration;

/** Counts the attempts in a row that made no progress. For one thread. */
final class Rounds {
  private final Backoff backoff;
  private int attempt = 1;

  Rounds(Backoff backoff) {
    this.backoff = backoff;
  }

  /** Everything that was asked was done: the next request does not wait. */
  void done() {
    attempt = 1;
  }

  /** Something was done and something was not: the next request waits a little. */
  void partlyDone() {
    attempt = 2;
  }

  /** Nothing was done; answers whether it may be asked for again. */
  boolean nothingDone() {
    boolean again = backoff.allowsAfter(attempt);
    attempt++;
    return again;
  }

  /** How long to wait before the next request. */
  Duration pause() {
    return backoff.before(attempt);
  }
}
