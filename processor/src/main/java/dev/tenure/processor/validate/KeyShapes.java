package dev.tenure.processor.validate;

import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which keys two sequences of parts can have in common. {@code #} stands in no part's bytes, so
 * keys compare part by part. The answers err on the safe side: where it is not certain that two
 * parts differ, they may be equal.
 */
final class KeyShapes {
  private static final Pattern INTEGRAL = Pattern.compile("-?[0-9]{19}");
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private KeyShapes() {}

  /**
   * A declared prefix as parts; one that ends in {@code #} with nothing behind has an empty last
   * part, and an empty one is none.
   */
  static List<KeyPart> withPrefix(String prefix, List<KeyPart> parts) {
    List<KeyPart> all = new ArrayList<>();
    boolean open = prefix.endsWith("#");
    if (!prefix.isEmpty()) {
      all.add(new KeyPart.Literal(open ? prefix.substring(0, prefix.length() - 1) : prefix));
    }
    all.addAll(exact(parts));
    if (open && parts.isEmpty()) {
      all.add(new KeyPart.Literal(""));
    }
    return all;
  }

  /** An exact key as parts: a last literal that ends in {@code #} has an empty part behind it. */
  static List<KeyPart> exact(List<KeyPart> parts) {
    List<KeyPart> all = new ArrayList<>();
    for (KeyPart part : parts) {
      if (part instanceof KeyPart.Literal literal && literal.text().endsWith("#")) {
        all.add(new KeyPart.Literal(literal.text().substring(0, literal.text().length() - 1)));
        all.add(new KeyPart.Literal(""));
      } else {
        all.add(part);
      }
    }
    return all;
  }

  static List<KeyPart> concat(List<KeyPart> first, List<KeyPart> second) {
    List<KeyPart> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Whether one key can be of both shapes. */
  static boolean canBeEqual(List<KeyPart> left, List<KeyPart> right) {
    return left.size() == right.size() && canBegin(left, right);
  }

  /**
   * Whether a key of the second shape can begin with a key of the first, followed by more parts.
   */
  static boolean canContinue(List<KeyPart> beginning, List<KeyPart> key) {
    return beginning.size() < key.size() && canBegin(beginning, key);
  }

  private static boolean canBegin(List<KeyPart> beginning, List<KeyPart> key) {
    for (int i = 0; i < beginning.size(); i++) {
      if (!canBeEqual(beginning.get(i), key.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean canBeEqual(KeyPart left, KeyPart right) {
    if (left instanceof KeyPart.Shard || right instanceof KeyPart.Shard) {
      return canBeShard(left) && canBeShard(right);
    }
    if (left instanceof KeyPart.Literal one) {
      return right instanceof KeyPart.Literal other
          ? one.text().equals(other.text())
          : canHold((KeyPart.Member) right, one.text());
    }
    KeyPart.Member member = (KeyPart.Member) left;
    return right instanceof KeyPart.Literal literal
        ? canHold(member, literal.text())
        : canShare(format(member), format((KeyPart.Member) right));
  }

  /** Whether a part can be what no word and no encoded value is. */
  private static boolean canBeShard(KeyPart part) {
    return part instanceof KeyPart.Shard
        || (part instanceof KeyPart.Member member && member.type().kind() == KeyType.Kind.PLAIN);
  }

  private static boolean canHold(KeyPart.Member member, String text) {
    return switch (format(member)) {
      case FREE -> !text.isEmpty();
      case INTEGRAL -> INTEGRAL.matcher(text).matches();
      case UUID -> UUID.matcher(text).matches();
      case BOOLEAN -> text.equals("true") || text.equals("false");
      // Each has a colon or a date's hyphens; a literal may look like a date.
      case TEMPORAL -> text.length() >= "2025-01-01".length() && Character.isDigit(text.charAt(0));
    };
  }

  private static boolean canShare(Format left, Format right) {
    return left == right || left == Format.FREE || right == Format.FREE;
  }

  private enum Format {
    FREE,
    INTEGRAL,
    UUID,
    BOOLEAN,
    TEMPORAL
  }

  private static Format format(KeyPart.Member member) {
    KeyType.Kind kind = member.type().kind();
    return switch (kind) {
      // A number shares its table or index with numbers only.
      case TEXT, PLAIN, ENUM, CONVERTED, NUMBER -> Format.FREE;
      case BYTE, SHORT, INTEGER, LONG -> Format.INTEGRAL;
      case UUID -> Format.UUID;
      case BOOLEAN -> Format.BOOLEAN;
      case INSTANT, LOCAL_DATE, LOCAL_DATE_TIME -> Format.TEMPORAL;
    };
  }
}
