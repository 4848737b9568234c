package dev.tenure.processor.export.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.function.Function;

/**
 * A JSON object that is filled in order, and the one way in which JSON is printed.
 *
 * <pre>{@code
 * Json.object().put("IndexName", index.name()).put("KeySchema", keySchema).build();
 * }</pre>
 */
public final class Json {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final JsonObject object = new JsonObject();

  private Json() {}

  /** Begins an empty object. */
  public static Json object() {
    return new Json();
  }

  /** An object of one member. */
  public static JsonObject of(String name, JsonElement value) {
    return object().put(name, value).build();
  }

  /** An object of one member. */
  public static JsonObject of(String name, String value) {
    return object().put(name, value).build();
  }

  /** A text. */
  public static JsonPrimitive text(String value) {
    return new JsonPrimitive(value);
  }

  /** An array of these elements. */
  public static JsonArray array(JsonElement... elements) {
    JsonArray array = new JsonArray();
    for (JsonElement element : elements) {
      array.add(element);
    }
    return array;
  }

  /** An array of texts. */
  public static JsonArray texts(Collection<String> texts) {
    return array(texts, Json::text);
  }

  /** An array with one element for each item. */
  public static <T> JsonArray array(
      Collection<T> items, Function<T, ? extends JsonElement> toJson) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(toJson.apply(item)));
    return array;
  }

  /** The JSON of a file: indented, with a line feed at the end. */
  public static String print(JsonElement element) {
    return GSON.toJson(element) + "\n";
  }

  /** Adds a member. */
  public Json put(String name, JsonElement value) {
    object.add(name, value);
    return this;
  }

  /** Adds a member. */
  public Json put(String name, String value) {
    object.addProperty(name, value);
    return this;
  }

  /** Adds a member. */
  public Json put(String name, long value) {
    object.addProperty(name, value);
    return this;
  }

  /** Adds a member. */
  public Json put(String name, boolean value) {
    object.addProperty(name, value);
    return this;
  }

  /** Adds a member unless the array is empty. */
  public Json putUnlessEmpty(String name, JsonArray value) {
    return value.isEmpty() ? this : put(name, value);
  }

  /** Adds all members of another object. */
  public Json putAll(JsonObject other) {
    other.entrySet().forEach(member -> object.add(member.getKey(), member.getValue()));
    return this;
  }

  /** The object. */
  public JsonObject build() {
    return object;
  }
}
