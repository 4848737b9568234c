package dev.tenure.processor.lock;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A lock as text. It is JSON with each fact on a line and an empty array behind the last, so that
 * every line of a fact ends in a comma and two branches' lines can be put one behind the other.
 */
final class LockText {
  private static final String FORMAT = "tenure.lock/1";
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7}|\\|{7})");

  /** A table, a section, a subject and the value. */
  private static final int SHORTEST = 4;

  private LockText() {}

  static String print(SortedSet<Fact> facts) {
    StringBuilder text = new StringBuilder("{\n\"format\": \"" + FORMAT + "\",\n\"facts\": [\n");
    for (Fact fact : facts) {
      text.append('[');
      fact.path().forEach(word -> text.append(GSON.toJson(word)).append(", "));
      text.append(GSON.toJson(fact.value())).append("],\n");
    }
    return text.append("[]\n]}\n").toString();
  }

  static SortedSet<Fact> parse(String text) throws LockFormatException {
    if (CONFLICT.matcher(text).find()) {
      throw new LockFormatException(
          "holds a merge that was not finished; keep the lines of both sides");
    }
    JsonObject json = json(text);
    if (!json.has("format") || !json.get("format").equals(GSON.toJsonTree(FORMAT))) {
      throw new LockFormatException("has not the format \"" + FORMAT + "\"");
    }
    if (!(json.get("facts") instanceof JsonArray lines)) {
      throw new LockFormatException("has no list of facts");
    }
    SortedSet<Fact> facts = new TreeSet<>();
    Map<List<String>, String> values = new HashMap<>();
    for (JsonElement line : lines) {
      List<String> words = words(line);
      if (words.isEmpty()) {
        continue;
      }
      Fact fact = new Fact(words.subList(0, words.size() - 1), words.get(words.size() - 1));
      String other = values.putIfAbsent(fact.path(), fact.value());
      if (other != null && !other.equals(fact.value())) {
        throw new LockFormatException(
            "says of "
                + Fact.words(fact.path())
                + " both \""
                + other
                + "\" and \""
                + fact.value()
                + "\"; keep the one that stored rows have");
      }
      facts.add(fact);
    }
    return facts;
  }

  private static JsonObject json(String text) throws LockFormatException {
    try {
      if (GSON.getAdapter(JsonElement.class).fromJson(text) instanceof JsonObject object) {
        return object;
      }
      throw new LockFormatException("is no JSON object");
    } catch (IOException | JsonParseException e) {
      throw new LockFormatException("is no JSON: " + e.getMessage());
    }
  }

  private static List<String> words(JsonElement line) throws LockFormatException {
    List<String> words = new ArrayList<>();
    if (line instanceof JsonArray array) {
      for (JsonElement word : array) {
        if (word.isJsonPrimitive() && word.getAsJsonPrimitive().isString()) {
          words.add(word.getAsString());
        }
      }
      boolean known = words.isEmpty() || (words.size() >= SHORTEST && isKnown(words));
      if (words.size() == array.size() && known) {
        return words;
      }
    }
    throw new LockFormatException("has a line that is no fact: " + line);
  }

  private static boolean isKnown(List<String> words) {
    int length = words.size() - 1;
    return switch (words.get(1)) {
      case Fact.TABLE -> length == (words.get(2).equals(Fact.MIGRATED) ? 5 : 3);
      case Fact.INDEX -> length == 4;
      case Fact.ENTITY ->
          switch (words.get(3)) {
            case Fact.ATTRIBUTE -> length >= 5;
            case Fact.INDEX, Fact.MIGRATED -> length == 6;
            case Fact.UNIQUE -> length == 5;
            default -> length == 4;
          };
      default -> false;
    };
  }
}
