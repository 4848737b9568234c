package dev.tenure.processor;

import dev.tenure.processor.export.format.Format;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * {@code -Atenure.formats=cli,iam}: which definitions are written; all of them without the option,
 * none for an empty one.
 *
 * @param unknown what it names that is no format
 */
record FormatOption(Set<Format> formats, List<String> unknown) {
  static final String NAME = "tenure.formats";

  /** Reads the option among all; names are separated by commas. */
  static FormatOption of(Map<String, String> options) {
    if (!options.containsKey(NAME)) {
      return new FormatOption(Format.all(), List.of());
    }
    String value = Objects.requireNonNullElse(options.get(NAME), ""); // javac has null for empty
    Set<Format> formats = EnumSet.noneOf(Format.class);
    List<String> unknown = new ArrayList<>();
    for (String part : value.split(",", -1)) {
      String name = part.strip();
      Format.named(name)
          .ifPresentOrElse(
              formats::add,
              () -> {
                if (!name.isEmpty()) {
                  unknown.add(name);
                }
              });
    }
    return new FormatOption(formats, unknown);
  }
}
