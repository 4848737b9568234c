package dev.tenure.runtime.stream;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far each segment of a scan was read: a checkpoint. {@link #text} is its form to keep, and
 * {@link #parse} reads it. Immutable and thread-safe.
 *
 * <p>It holds keys of the last rows, and so names of tenants: keep it where the operator keeps such
 * things, and out of logs.
 */
public final class ScanPosition {
  private static final String VERSION = "1";
  private static final int MAX_SEGMENTS = 1_000_000;

  private final String table;
  private final List<SegmentPosition> segments;

  private ScanPosition(String table, List<SegmentPosition> segments) {
    if (segments.isEmpty() || segments.size() > MAX_SEGMENTS) {
      throw new IllegalArgumentException(
          "A scan has 1 to " + MAX_SEGMENTS + " segments, not " + segments.size());
    }
    this.table = table;
    this.segments = segments;
  }

  /** The beginning of a scan of so many segments. */
  static ScanPosition start(String table, int segments) {
    return new ScanPosition(
        table, Collections.nCopies(Math.max(0, segments), SegmentPosition.BEGINNING));
  }

  static ScanPosition of(String table, List<SegmentPosition> segments) {
    return new ScanPosition(table, List.copyOf(segments));
  }

  /**
   * The position of a text that {@link #text} made.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ScanPosition parse(String text) {
    String[] words = text.split(" ", -1);
    if (words.length < 3 || !words[0].equals(VERSION)) {
      throw new IllegalArgumentException("Not a position of a scan");
    }
    List<SegmentPosition> segments =
        Arrays.stream(words).skip(2).map(SegmentPosition::parse).toList();
    return new ScanPosition(words[1], segments);
  }

  /** The text of the position. */
  public String text() {
    return VERSION
        + " "
        + table
        + " "
        + segments.stream().map(SegmentPosition::word).collect(Collectors.joining(" "));
  }

  /** The name of the table that is scanned. */
  public String table() {
    return table;
  }

  /** In how many segments the table is scanned. */
  public int segments() {
    return segments.size();
  }

  /** How many segments have been read to their end. */
  public int segmentsDone() {
    return (int) segments.stream().filter(SegmentPosition::done).count();
  }

  /** Whether the whole table has been read. */
  public boolean isDone() {
    return segmentsDone() == segments();
  }

  List<SegmentPosition> bySegment() {
    return segments;
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return "ScanPosition[" + table + ", " + segmentsDone() + " of " + segments() + " done]";
  }
}
