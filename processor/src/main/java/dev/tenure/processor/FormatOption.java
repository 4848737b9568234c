package dev.tenure.processor;

import dev.tenure.processor.export.format.Format;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code -Atenure.formats=cli,iam}: which definitions are written; all of them without the option,
 * none for an empty one.
 *
 * @param unknown what it names that is no format
 */
record FormatOption(Set<Format> formats, List<String> unknown) {
  static final String NAME = "tenure.formats";

  /** Reads the option; names are separated by commas. */
  static FormatOption of(@Nullable String value) {
    if (value == null) {
      return new FormatOption(Format.all(), List.of());
    }
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
