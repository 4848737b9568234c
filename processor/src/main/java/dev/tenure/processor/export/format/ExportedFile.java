package dev.tenure.processor.export.format;

import com.google.gson.JsonElement;

/**
 * One file of a format.
 *
 * @param path below the table's own directory, with {@code /} between names
 */
public record ExportedFile(String path, String content) {

  /** A file of JSON. */
  public static ExportedFile of(String path, JsonElement json) {
    return new ExportedFile(path, Json.print(json));
  }
}
