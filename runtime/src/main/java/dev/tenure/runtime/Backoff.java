package dev.tenure.runtime;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before asking again for what DynamoDB did not do, and how often to ask: the rest
 * of a batch, a transaction that met another one, a change that lost a race.
 *
 * <p>The wait before attempt <i>n</i> is random between nothing and {@code base} · 2<sup>n-2</sup>,
 * but never longer than {@code max}: many callers that were refused together do not come back
 * together. What the SDK tries again by itself, such as throttled requests, is not counted.
 *
 * @param base the longest wait before the second attempt; at least a millisecond
 * @param max the longest wait of all
 * @param attempts how often it is asked in a row without any progress, the first included; at least
 *     1
 */
public record Backoff(Duration base, Duration max, int attempts) {
  /** Up to 10 attempts, with waits of up to 50 milliseconds at first and 5 seconds at last. */
  public static final Backoff DEFAULT =
      new Backoff(Duration.ofMillis(50), Duration.ofSeconds(5), 10);

  /** No wait and no other attempt. */
  public static final Backoff NONE = new Backoff(Duration.ofMillis(1), Duration.ofMillis(1), 1);

  public Backoff {
    if (base.toMillis() < 1 || max.compareTo(base) < 0) {
      throw new IllegalArgumentException("A wait is at least a millisecond, and max at least base");
    }
    if (attempts < 1) {
      throw new IllegalArgumentException("There is at least 1 attempt, not " + attempts);
    }
  }

  /** Whether another attempt follows this one, the first being 1. */
  public boolean allowsAfter(int attempt) {
    return attempt < attempts;
  }

  /** How long to wait before this attempt, the first being 1; random, but for the first. */
  public Duration before(int attempt) {
    if (attempt <= 1) {
      return Duration.ZERO;
    }
    long limit = max.toMillis();
    int doublings = Math.min(attempt - 2, Long.SIZE);
    long grown = base.toMillis();
    for (int i = 0; i < doublings && grown < limit; i++) {
      grown *= 2;
    }
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(Math.min(grown, limit) + 1));
  }
}
