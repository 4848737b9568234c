package dev.tenure.processor.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** The one way in which JSON is printed. */
final class Json {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Json() {}

  static String print(JsonElement element) {
    return GSON.toJson(element) + "\n";
  }
}
