package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The positions within a token, in bytes. */
final class PositionFormat {
  private static final byte ONE_POSITION = 1;
  private static final byte NO_INDEX_SORT_KEY = 0;
  private static final byte TEXT_INDEX_SORT_KEY = 1;

  /** What DynamoDB takes as a partition key, the longest of keys. */
  private static final int MAX_KEY_BYTES = 2048;

  private PositionFormat() {}

  static byte[] write(Position position) {
    ByteBuffer tail = utf8(position.partitionKeyTail());
    ByteBuffer sortKey = utf8(position.sortKey());
    String text = position.indexSortKey();
    ByteBuffer indexSortKey = text == null ? null : utf8(text);
    int length = 2 + sizeOf(tail) + sizeOf(sortKey) + sizeOf(indexSortKey);
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.put(ONE_POSITION);
    bytes.put(indexSortKey == null ? NO_INDEX_SORT_KEY : TEXT_INDEX_SORT_KEY);
    put(bytes, tail);
    put(bytes, sortKey);
    if (indexSortKey != null) {
      put(bytes, indexSortKey);
    }
    return bytes.array();
  }

  static Position read(byte[] positions) {
    ByteBuffer bytes = ByteBuffer.wrap(positions);
    try {
      if (bytes.get() != ONE_POSITION) {
        throw new InvalidPageTokenException();
      }
      byte kind = bytes.get();
      String tail = text(bytes);
      String sortKey = text(bytes);
      String indexSortKey = indexSortKey(kind, bytes);
      if (bytes.hasRemaining()) {
        throw new InvalidPageTokenException();
      }
      return new Position(tail, sortKey, indexSortKey);
    } catch (BufferUnderflowException | CharacterCodingException e) {
      throw new InvalidPageTokenException();
    }
  }

  private static @Nullable String indexSortKey(byte kind, ByteBuffer bytes)
      throws CharacterCodingException {
    return switch (kind) {
      case NO_INDEX_SORT_KEY -> null;
      case TEXT_INDEX_SORT_KEY -> text(bytes);
      default -> throw new InvalidPageTokenException();
    };
  }

  private static int sizeOf(@Nullable ByteBuffer text) {
    return text == null ? 0 : Short.BYTES + text.remaining();
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
