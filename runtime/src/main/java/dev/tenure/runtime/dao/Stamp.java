package dev.tenure.runtime.dao;

import dev.tenure.runtime.IdSource;
import dev.tenure.runtime.mapping.Managed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one write puts into the managed members of one object, and which version the object had. The
 * copy that it is put into becomes the row, so keys of indexes that hold such a member are right.
 * Used once, by one thread.
 */
final class Stamp implements Managed {
  /** What is written. */
  enum Kind {
    /** An item that is not there. */
    CREATE,
    /** An item as the caller knows it: with the version of the object, or none. */
    WRITE,
    /** An item in place of whatever is there, without asking what that is. */
    PUT,
    /** Nothing: the object only says what it knows of the item. */
    NOTHING
  }

  private final Kind kind;
  private final Instant now;
  private final Versions versions;
  private final IdSource ids;
  private long version;

  Stamp(Kind kind, Instant now, Versions versions, IdSource ids) {
    this.kind = kind;
    this.now = now;
    this.versions = versions;
    this.ids = ids;
  }

  /** The time of the write. */
  Instant now() {
    return now;
  }

  /** The version that the object had; 0 if it was not stored yet, and without a version. */
  long heldVersion() {
    return version;
  }

  @Override
  public long version(long current) {
    version = current;
    return switch (kind) {
      case CREATE -> versions.next();
      case WRITE -> current == 0 ? versions.next() : versions.after(current);
      case PUT -> Math.max(versions.next(), versions.after(current));
      case NOTHING -> current;
    };
  }

  @Override
  public Instant createdAt(@Nullable Instant current) {
    return current == null || kind == Kind.CREATE ? now : current;
  }

  @Override
  public Instant updatedAt(@Nullable Instant current) {
    return now;
  }

  @Override
  public @Nullable UUID timeOrderedId(@Nullable UUID current) {
    return isMissing(current) ? ids.timeOrdered(now) : current;
  }

  @Override
  public @Nullable String timeOrderedId(@Nullable String current) {
    return isMissing(current) ? ids.timeOrdered(now).toString() : current;
  }

  @Override
  public @Nullable UUID randomId(@Nullable UUID current) {
    return isMissing(current) ? ids.random() : current;
  }

  @Override
  public @Nullable String randomId(@Nullable String current) {
    return isMissing(current) ? ids.random().toString() : current;
  }

  /** Only what is new gets an id: any other write is about an item that has one. */
  private boolean isMissing(@Nullable Object id) {
    return id == null && kind == Kind.CREATE;
  }
}
