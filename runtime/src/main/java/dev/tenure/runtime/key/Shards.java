package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * The partitions that the items of a sharded entity are spread over: the partition key goes on with
 * {@code $s} and the three digits of a shard, which no value is encoded to.
 *
 * <p>An item's shard follows from its sort key: the CRC-32 of its UTF-8 bytes, modulo the number of
 * shards. So whoever knows an item's key knows where it is, and two items of one sort key still
 * cannot exist.
 */
public final class Shards {
  private static final String MARK = "$s";
  private static final int DIGITS = 3;

  private Shards() {}

  /** The part of the partition key of the item with this sort key. */
  static String part(int shards, String sortKey) {
    CRC32 hash = new CRC32();
    hash.update(sortKey.getBytes(StandardCharsets.UTF_8));
    return part((int) (hash.getValue() % shards));
  }

  private static String part(int shard) {
    String digits = Integer.toString(shard);
    return MARK + "0".repeat(DIGITS - digits.length()) + digits;
  }

  /**
   * The partition of the item with this sort key.
   *
   * @param partitionKey without the shard
   * @throws InvalidKeyException if it gets too long
   */
  public static String partitionOf(String partitionKey, int shards, String sortKey) {
    return KeyBuilder.after(partitionKey).shard(shards, sortKey).partitionKey();
  }

  /**
   * All partitions, in the order of shards.
   *
   * @param partitionKey without the shard
   * @throws InvalidKeyException if they get too long
   */
  public static List<String> partitionsOf(String partitionKey, int shards) {
    return IntStream.range(0, shards)
        .mapToObj(shard -> KeyBuilder.after(partitionKey).literal(part(shard)).partitionKey())
        .toList();
  }
}
