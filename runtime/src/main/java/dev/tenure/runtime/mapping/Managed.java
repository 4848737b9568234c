package dev.tenure.runtime.mapping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the members of an object become that the runtime manages, in one write. Each method is given
 * what the object holds; the data access of the runtime decides.
 */
public interface Managed {
  /** The {@code @Version}. */
  long version(long current);

  /** The {@code @CreatedAt}. */
  Instant createdAt(@Nullable Instant current);

  /** The {@code @UpdatedAt}. */
  Instant updatedAt(@Nullable Instant current);

  /** The {@code @GeneratedId} whose order is that of time. */
  @Nullable UUID timeOrderedId(@Nullable UUID current);

  /** The {@code @GeneratedId} whose order is that of time, as a text. */
  @Nullable String timeOrderedId(@Nullable String current);

  /** The {@code @GeneratedId} that is random. */
  @Nullable UUID randomId(@Nullable UUID current);

  /** The {@code @GeneratedId} that is random, as a text. */
  @Nullable String randomId(@Nullable String current);
}
