package dev.tenure.processor.write;

import java.util.Locale;

/** Names of constants, from names of members. */
final class Constants {
  private Constants() {}

  /**
   * {@code placedAt} gives {@code PLACED_AT}; {@code URL} stays; {@code apiURLPath} is {@code
   * API_URL_PATH}.
   */
  static String name(String member) {
    return member
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
