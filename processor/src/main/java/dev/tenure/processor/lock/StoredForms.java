package dev.tenure.processor.lock;

import dev.tenure.processor.model.ValueType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a single value is stored, as {@code N long} or {@code S instant}. */
final class StoredForms {
  private static final String TEXT = "S string";

  /** The numbers that hold every value of a narrower one. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "byte",
              Set.of("short", "integer", "long", "float", "double", "big_integer", "big_decimal"),
          "short", Set.of("integer", "long", "float", "double", "big_integer", "big_decimal"),
          "integer", Set.of("long", "double", "big_integer", "big_decimal"),
          "long", Set.of("big_integer", "big_decimal"),
          "big_integer", Set.of("big_decimal"),
          "float", Set.of("double", "big_decimal"),
          "double", Set.of("big_decimal"));

  private StoredForms() {}

  static String of(ValueType.Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case BOOLEAN -> "BOOL";
      case BYTE_ARRAY, BYTE_BUFFER -> "B";
      case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, DURATION ->
          "N " + name;
      case EPOCH_SECONDS -> of(ValueType.Kind.LONG);
      case STRING, CHARACTER, INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME, UUID ->
          "S " + name;
    };
  }

  static String ofEnum() {
    return "S enum";
  }

  /** Whether a value stored in one form is read by the other as what was written. */
  static boolean reads(String stored, String declared) {
    if (stored.startsWith("N ") && declared.startsWith("N ")) {
      return stored.equals(declared)
          || WIDER.getOrDefault(stored.substring(2), Set.of()).contains(declared.substring(2));
    }
    return stored.equals(declared) || (stored.startsWith("S ") && declared.equals(TEXT));
  }
}
