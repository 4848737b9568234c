package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A value that no two items of an entity have within one tenant.
 *
 * @param name what the key of its rows and the exceptions call it
 * @param values the members, in order
 */
public record UniqueModel(String name, KeyPattern values, Position position) {
  /** What the keys of such rows begin with behind the tenant, and no entity's key part can be. */
  public static final String MARK = "$UNIQUE";

  /** The last character that an encoded part of a key has no room for. */
  private static final char LAST_ESCAPED = '$';

  /**
   * What follows the tenant in the partition key of the row that keeps a value.
   *
   * @param entity the entity's name
   */
  public KeyPattern partitionKey(String entity) {
    List<KeyPart> parts = new ArrayList<>();
    parts.add(new KeyPart.Literal(MARK));
    parts.add(new KeyPart.Literal(encoded(entity)));
    parts.add(new KeyPart.Literal(name));
    parts.addAll(values.parts());
    return new KeyPattern(List.copyOf(parts), position);
  }

  /** The method that reads the item of a value, unless that name is taken. */
  String getter() {
    return "getBy" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The name of an entity may hold what separates parts. */
  private static String encoded(String entity) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < entity.length(); i++) {
      char c = entity.charAt(i);
      if (c > LAST_ESCAPED) {
        encoded.append(c);
      } else {
        encoded.append('$').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      }
    }
    return encoded.toString();
  }
}
