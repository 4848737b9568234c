package dev.tenure.runtime.dao;

import dev.tenure.runtime.IdSource;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Stamps that are the same each time a transaction is made again: of one time, and with ids that
 * follow from its token. Used for one making, by one thread.
 */
final class FixedStamps implements Stamps {
  private final Instant at;
  private final Versions versions;
  private final IdSource ids;

  /**
   * @param seed what no other transaction has
   */
  FixedStamps(Instant at, String seed) {
    this.at = at;
    this.versions = new Versions(Clock.fixed(at, ZoneOffset.UTC));
    this.ids = new SeededIds(seed);
  }

  @Override
  public Stamp of(Stamp.Kind kind) {
    return new Stamp(kind, at, versions, ids);
  }

  /** Ids that follow from a seed: each one new, and none of another seed. */
  private static final class SeededIds implements IdSource {
    private final String seed;
    private long count;

    SeededIds(String seed) {
      this.seed = seed;
    }

    @Override
    public UUID timeOrdered(Instant now) {
      ByteBuffer bits = next();
      long high = (now.toEpochMilli() << 16) | 0x7000L | (bits.getLong() & 0x0FFFL);
      return new UUID(high, variant(bits.getLong()));
    }

    @Override
    public UUID random() {
      ByteBuffer bits = next();
      long high = (bits.getLong() & ~0xF000L) | 0x4000L;
      return new UUID(high, variant(bits.getLong()));
    }

    private static long variant(long low) {
      return (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    }

    private ByteBuffer next() {
      ByteBuffer input = ByteBuffer.allocate(Long.BYTES + seed.length() * Character.BYTES);
      input.putLong(count++).asCharBuffer().put(seed);
      try {
        return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(input.array()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }
}
