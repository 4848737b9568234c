package dev.tenure.processor.lock;

import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keys as the lock writes them, each member with its encoding: {@code ORDER#{orderId:long}}. What
 * every tenant's keys begin with stands as {@code {tenant}}, and is a fact of its own.
 */
final class KeyTexts {
  private static final Pattern MEMBER = Pattern.compile("\\{([^:{}]+):([^{}]+)}");
  private static final List<String> INTEGRAL =
      texts(KeyType.Kind.BYTE, KeyType.Kind.SHORT, KeyType.Kind.INTEGER, KeyType.Kind.LONG);

  /** What stands in a key exactly as its text would. */
  private static final List<String> LIKE_TEXT =
      texts(
          KeyType.Kind.ENUM,
          KeyType.Kind.UUID,
          KeyType.Kind.BOOLEAN,
          KeyType.Kind.INSTANT,
          KeyType.Kind.LOCAL_DATE,
          KeyType.Kind.LOCAL_DATE_TIME);

  private KeyTexts() {}

  static String of(KeyPattern pattern) {
    return join(new ArrayList<>(), pattern);
  }

  /** A partition key of the table or of an index that the entity's kind leads. */
  static String partitionKey(EntityModel entity, KeyPattern pattern) {
    List<String> leading = new ArrayList<>();
    switch (entity.kind()) {
      case TENANT -> leading.add("{tenant}");
      case SHARED -> leading.add("$SHARED");
      case CROSS_TENANT -> {
        // nothing leads it
      }
    }
    return join(leading, pattern);
  }

  static String sortKey(EntityModel entity) {
    List<String> leading = new ArrayList<>();
    if (!entity.prefix().isEmpty()) {
      leading.add(entity.prefix());
    }
    return join(leading, entity.sortKey());
  }

  private static String join(List<String> words, KeyPattern pattern) {
    pattern.parts().forEach(part -> words.add(text(part)));
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (key.length() > 0 && key.charAt(key.length() - 1) != '#') {
        key.append('#');
      }
      key.append(word);
    }
    return key.toString();
  }

  private static String text(KeyPart part) {
    if (part instanceof KeyPart.Member member) {
      return "{" + member.name() + ":" + text(member.type()) + "}";
    }
    if (part instanceof KeyPart.Shard shard) {
      return "$s{shard:" + shard.count() + "}";
    }
    return ((KeyPart.Literal) part).text();
  }

  private static String text(KeyType type) {
    return text(type.kind()) + type.converter().map(c -> " " + c.canonicalName()).orElse("");
  }

  private static String text(KeyType.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> texts(KeyType.Kind... kinds) {
    return List.of(kinds).stream().map(KeyTexts::text).toList();
  }

  /** Whether keys written by one pattern are found and read by the other. */
  static boolean reads(String stored, String declared) {
    List<String> before = encodings(stored);
    List<String> after = encodings(declared);
    if (before.size() != after.size() || !shape(stored).equals(shape(declared))) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!readsPart(before.get(i), after.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean readsPart(String stored, String declared) {
    boolean wider =
        INTEGRAL.contains(stored) && INTEGRAL.indexOf(stored) <= INTEGRAL.indexOf(declared);
    boolean text = declared.equals(text(KeyType.Kind.TEXT)) && LIKE_TEXT.contains(stored);
    return stored.equals(declared) || wider || text;
  }

  private static String shape(String key) {
    return MEMBER.matcher(key).replaceAll("{$1}");
  }

  private static List<String> encodings(String key) {
    return MEMBER.matcher(key).results().map((MatchResult member) -> member.group(2)).toList();
  }
}
