package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The positions within a token, in bytes. */
final class PositionFormat {
  private static final byte ONE_POSITION = 1;
  private static final int MOST_INDEX_SORT_KEYS = 4;

  /** What DynamoDB takes as a partition key, the longest of keys. */
  private static final int MAX_KEY_BYTES = 2048;

  private PositionFormat() {}

  static byte[] write(Position position) {
    ByteBuffer tail = utf8(position.partitionKeyTail());
    ByteBuffer sortKey = utf8(position.sortKey());
    List<ByteBuffer> indexSortKeys =
        position.indexSortKeys().stream().map(PositionFormat::utf8).toList();
    if (indexSortKeys.size() > MOST_INDEX_SORT_KEYS) {
      throw new IllegalArgumentException("A position holds more sort keys than an index has");
    }
    int length = 2 + sizeOf(tail) + sizeOf(sortKey);
    for (ByteBuffer key : indexSortKeys) {
      length += sizeOf(key);
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.put(ONE_POSITION);
    bytes.put((byte) indexSortKeys.size());
    put(bytes, tail);
    put(bytes, sortKey);
    indexSortKeys.forEach(key -> put(bytes, key));
    return bytes.array();
  }

  static Position read(byte[] positions) {
    ByteBuffer bytes = ByteBuffer.wrap(positions);
    try {
      if (bytes.get() != ONE_POSITION) {
        throw new InvalidPageTokenException();
      }
      byte count = bytes.get();
      if (count < 0 || count > MOST_INDEX_SORT_KEYS) {
        throw new InvalidPageTokenException();
      }
      String tail = text(bytes);
      String sortKey = text(bytes);
      List<String> indexSortKeys = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        indexSortKeys.add(text(bytes));
      }
      if (bytes.hasRemaining()) {
        throw new InvalidPageTokenException();
      }
      return new Position(tail, sortKey, indexSortKeys);
    } catch (BufferUnderflowException | CharacterCodingException e) {
      throw new InvalidPageTokenException();
    }
  }

  private static int sizeOf(ByteBuffer text) {
    return Short.BYTES + text.remaining();
  }

  private static void put(ByteBuffer bytes, ByteBuffer text) {
    bytes.putShort((short) text.remaining()).put(text);
  }

  private static ByteBuffer utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      if (bytes.remaining() <= MAX_KEY_BYTES) {
        return bytes;
      }
    } catch (CharacterCodingException e) {
      // Refused below, without the cause, which tells where in the value it happened.
    }
    throw new IllegalArgumentException("A position holds what cannot be a key");
  }

  private static String text(ByteBuffer bytes) throws CharacterCodingException {
    int length = bytes.getShort();
    if (length < 0 || length > MAX_KEY_BYTES || length > bytes.remaining()) {
      throw new InvalidPageTokenException();
    }
    ByteBuffer text = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
  }
}
