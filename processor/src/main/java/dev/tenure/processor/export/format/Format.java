package dev.tenure.processor.export.format;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a build can ask for by {@code -Atenure.formats}, in lower case. */
public enum Format {
  /** Requests for the AWS CLI. */
  CLI,
  CLOUDFORMATION,
  TERRAFORM,
  /** A model for NoSQL Workbench. */
  WORKBENCH,
  /** Policies: files of their own, and those inside the formats that can carry them. */
  IAM,
  /** The design of the table in a format of ours. */
  TABLE,
  /** The design of the table on a page for people. */
  HTML;

  /** Every format. */
  public static Set<Format> all() {
    return EnumSet.allOf(Format.class);
  }

  /** The format of this name, as it stands in the option. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.optionName().equals(name)).findFirst();
  }

  /** All names that the option takes, for messages. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Format::optionName).toList();
  }

  /** The name that the option takes. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
