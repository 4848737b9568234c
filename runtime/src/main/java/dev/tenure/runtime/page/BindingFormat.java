package dev.tenure.runtime.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a token is good for, in bytes. */
final class BindingFormat {
  private BindingFormat() {}

  /**
   * The binding and the token's content, each field behind its length, so that no two give the same
   * bytes.
   */
  static byte[] write(TokenBinding binding, byte[] content) {
    byte[][] fields = new byte[binding.arguments().size() + 6][];
    int i = 0;
    fields[i++] = utf8(binding.tenant());
    fields[i++] = utf8(binding.table());
    fields[i++] = utf8(binding.entity());
    fields[i++] = utf8(binding.accessPath());
    fields[i++] = utf8(binding.descending() ? "descending" : "ascending");
    for (String argument : binding.arguments()) {
      fields[i++] = utf8(argument);
    }
    fields[i] = content;
    int length = 0;
    for (byte[] field : fields) {
      length += Integer.BYTES + field.length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (byte[] field : fields) {
      bytes.putInt(field.length).put(field);
    }
    return bytes.array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
