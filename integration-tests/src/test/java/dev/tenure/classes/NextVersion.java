package dev.tenure.classes;

import dev.tenure.runtime.mapping.Managed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts versions, and leaves all else. */
final class NextVersion implements Managed {
  @Override
  public long version(long current) {
    return current + 1;
  }

  @Override
  public Instant createdAt(@Nullable Instant current) {
    return updatedAt(current);
  }

  @Override
  public Instant updatedAt(@Nullable Instant current) {
    return current == null ? Instant.EPOCH : current;
  }

  @Override
  public @Nullable UUID timeOrderedId(@Nullable UUID current) {
    return current;
  }

  @Override
  public @Nullable String timeOrderedId(@Nullable String current) {
    return current;
  }

  @Override
  public @Nullable UUID randomId(@Nullable UUID current) {
    return current;
  }

  @Override
  public @Nullable String randomId(@Nullable String current) {
    return current;
  }
}
