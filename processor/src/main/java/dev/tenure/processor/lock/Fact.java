package dev.tenure.processor.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that stored rows rely on: {@code shop, entity, Order, sortKey} is {@code
 * ORDER#{orderId:long}}.
 *
 * @param path the table's name, then {@code table}, {@code index} or {@code entity}, and so on
 */
record Fact(List<String> path, String value) implements Comparable<Fact> {
  static final String TABLE = "table";
  static final String INDEX = "index";
  static final String ENTITY = "entity";
  static final String TYPE = "type";
  static final String MIGRATED = "migrated";
  static final String PARTITION_KEY = "partitionKey";
  static final String SORT_KEY = "sortKey";
  static final String PROJECTION = "projection";

  /** The members' attributes in the keys of an index; said of those that have any. */
  static final String ATTRIBUTES = "attributes";

  static final String ATTRIBUTE = "attribute";
  static final String TENANT = "tenant";
  static final String TIME_TO_LIVE = "timeToLive";
  static final String VERSION = "version";
  static final String UNIQUE = "unique";

  /** What stands under a type attribute for each class that it names. */
  static final String SUBTYPE = "subtype";

  static final String ENTITY_ATTRIBUTE = "entityAttribute";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:\\[\\]*-]+");
  private static final Comparator<List<String>> BY_WORDS = Fact::compareWords;

  Fact {
    path = List.copyOf(path);
  }

  String table() {
    return path.get(0);
  }

  /** {@code table}, {@code index} or {@code entity}. */
  String section() {
    return path.get(1);
  }

  /** The name of the index or of the entity; for the table, what is said of it. */
  String subject() {
    return path.get(2);
  }

  boolean isOfEntity() {
    return section().equals(ENTITY);
  }

  /** What is said of the subject: {@code attribute}, {@code sortKey}. */
  String aspect() {
    return section().equals(TABLE) ? subject() : path.get(3);
  }

  /** The path as a {@code @Migrated} on the entity or on the table names it. */
  String what() {
    int owner = isOfEntity() ? 3 : section().equals(TABLE) ? 2 : 1;
    return words(path.subList(owner, path.size()));
  }

  /** Words with spaces between them, quoted where a word has a space or the like. */
  static String words(List<String> words) {
    return words.stream().map(Fact::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return WORD.matcher(word).matches()
        ? word
        : "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** The same fact with another word at this place of its path. */
  Fact with(int place, String word) {
    List<String> changed = new ArrayList<>(path);
    changed.set(place, word);
    return new Fact(changed, value);
  }

  @Override
  public int compareTo(Fact other) {
    int byPath = BY_WORDS.compare(path, other.path);
    return byPath != 0 ? byPath : value.compareTo(other.value);
  }

  private static int compareWords(List<String> left, List<String> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int byWord = left.get(i).compareTo(right.get(i));
      if (byWord != 0) {
        return byWord;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
