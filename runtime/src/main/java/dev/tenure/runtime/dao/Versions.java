package dev.tenure.runtime.dao;

import dev.tenure.runtime.MappingException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the versions of new items come from: the clock, in microseconds since 1970. An item that is
 * deleted and created again must not have a version that somebody still holds of the old one, so no
 * number is given out twice, and none that a write has reached by counting on; not even where the
 * clock stands still or goes back. That holds for one connection; between several it is the clocks
 * that keep versions apart. Thread-safe.
 */
final class Versions {
  /** How far a counted version may be ahead and still move the numbers on. */
  private static final long PLAUSIBLE = TimeUnit.MINUTES.toMicros(1);

  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  Versions(Clock clock) {
    this.clock = clock;
  }

  /** The version of an item that is new. */
  long next() {
    long now = now();
    return last.updateAndGet(before -> Math.max(now, before + 1));
  }

  /**
   * The version that follows one.
   *
   * @throws MappingException if there is none
   */
  long after(long version) {
    if (version == Long.MAX_VALUE) {
      throw MappingException.of("has the greatest version, which none follows");
    }
    long next = version + 1;
    // A number from nowhere would move those of all tenants.
    if (next - PLAUSIBLE <= Math.max(now(), last.get())) {
      last.accumulateAndGet(next, Math::max);
    }
    return next;
  }

  private long now() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
  }
}
