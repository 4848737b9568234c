package dev.tenure.runtime.stream;

import dev.tenure.runtime.StreamPositionLostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a table's stream was read: a checkpoint. {@link #toString} is its text, to be kept where
 * the application keeps such things, and {@link #parse} reads it. Immutable and thread-safe.
 *
 * <p>A stream keeps records for 24 hours, so a position older than that is refused: what followed
 * it may be gone.
 */
public final class StreamPosition {
  private static final StreamPosition START = new StreamPosition(null, Instant.MIN, Map.of());
  private static final Duration KEPT = Duration.ofHours(24);
  private static final String VERSION = "1";

  private final @Nullable String stream;
  private final Instant taken;
  private final Map<String, ShardPosition> shards;

  private StreamPosition(
      @Nullable String stream, Instant taken, Map<String, ShardPosition> shards) {
    this.stream = stream;
    this.taken = taken;
    this.shards = shards;
  }

  /** Before the oldest record that the stream still holds. */
  public static StreamPosition start() {
    return START;
  }

  static StreamPosition of(String stream, Instant taken, Map<String, ShardPosition> shards) {
    return new StreamPosition(stream, taken, shards);
  }

  /**
   * The position of a text that {@link #toString} made.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static StreamPosition parse(String text) {
    String[] words = text.split(" ", -1);
    if (words[0].equals(VERSION) && words.length == 1) {
      return START;
    }
    if (!words[0].equals(VERSION) || words.length < 3) {
      throw new IllegalArgumentException("Not a position of a stream");
    }
    Map<String, ShardPosition> shards = new LinkedHashMap<>();
    for (int i = 3; i < words.length; i++) {
      int end = words[i].indexOf('=');
      if (end < 1) {
        throw new IllegalArgumentException("Not a position of a stream");
      }
      shards.put(words[i].substring(0, end), ShardPosition.parse(words[i].substring(end + 1)));
    }
    try {
      return new StreamPosition(words[1], Instant.parse(words[2]), shards);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not a position of a stream", e);
    }
  }

  /** Refuses to go on where records may be gone. */
  void requireKept(String table, String newest, Instant now) {
    if (stream == null) {
      return;
    }
    if (!stream.equals(newest)) {
      throw new StreamPositionLostException(table, "the table has a newer stream");
    }
    if (now.isAfter(taken.plus(KEPT))) {
      throw new StreamPositionLostException(table, "it is older than 24 hours");
    }
  }

  /**
   * Where to read in the shards that are there, parents before children: a shard is not begun
   * before the one it continues was read to its end.
   *
   * @param parents each shard, and the one it continues, if any
   */
  Map<String, ShardPosition> in(String table, Map<String, @Nullable String> parents) {
    requireListed(table, parents.keySet());
    Map<String, ShardPosition> positions = new LinkedHashMap<>();
    parents.forEach(
        (shard, parent) -> {
          ShardPosition known = shards.get(shard);
          if (known != null) {
            positions.put(shard, known);
          } else if (parent == null || !parents.containsKey(parent) || isFinished(parent)) {
            positions.put(shard, ShardPosition.BEGINNING);
          }
        });
    return positions;
  }

  private boolean isFinished(String shard) {
    ShardPosition known = shards.get(shard);
    return known != null && known.finished();
  }

  private void requireListed(String table, Set<String> listed) {
    shards.forEach(
        (shard, position) -> {
          if (!position.finished() && !listed.contains(shard)) {
            throw new StreamPositionLostException(table, "a shard it stands in is gone");
          }
        });
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamPosition position && toString().equals(position.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The text that {@link #parse} reads; it holds no key and no tenant. */
  @Override
  public String toString() {
    if (stream == null) {
      return VERSION;
    }
    StringBuilder text = new StringBuilder(VERSION + " " + stream + " " + taken);
    shards.forEach(
        (shard, position) -> text.append(' ').append(shard).append('=').append(position));
    return text.toString();
  }
}
