package dev.tenure.runtime;

import java.time.Instant;
import java.util.UUID;

/**
 * Where generated ids come from. Implementations are thread-safe, and never answer the same id
 * twice.
 */
public interface IdSource {
  /** A UUID of version 7, which sorts by time; one after another by the order of the calls. */
  UUID timeOrdered(Instant now);

  /** A UUID of version 4. */
  UUID random();

  /** Ids of {@link java.security.SecureRandom}: nobody can guess the next one. */
  static IdSource secure() {
    return new SecureIds();
  }
}
