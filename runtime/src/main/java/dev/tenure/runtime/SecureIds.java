package dev.tenure.runtime;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of a secure source. Those of one time are told apart by 62 random bits; besides, the last 12
 * bits of the time are a fraction of the millisecond that counts on where the clock does not, as
 * RFC 9562 allows.
 */
final class SecureIds implements IdSource {
  private static final int FRACTION_BITS = 12;
  private static final long FRACTION_MASK = (1L << FRACTION_BITS) - 1;
  private static final long MICROS_PER_MILLI = 1_000;
  private static final long VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final SecureRandom random = new SecureRandom();
  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID timeOrdered(Instant now) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
    long fraction = ((micros % MICROS_PER_MILLI) << FRACTION_BITS) / MICROS_PER_MILLI;
    long ticks = ((micros / MICROS_PER_MILLI) << FRACTION_BITS) | fraction;
    long time = last.updateAndGet(before -> Math.max(ticks, before + 1));
    long high = ((time >>> FRACTION_BITS) << 16) | VERSION_7 | (time & FRACTION_MASK);
    return new UUID(high, VARIANT | (random.nextLong() >>> 2));
  }

  @Override
  public UUID random() {
    return UUID.randomUUID();
  }
}
