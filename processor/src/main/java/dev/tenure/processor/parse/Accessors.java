package dev.tenure.processor.parse;

import java.util.List;
import java.util.Locale;

/**
 * The names of accessors on the doors: the class's name, plural by rule. A word in s, x, z, ch or
 * sh takes "es"; one in y after a consonant ends in "ies"; every other takes "s". What English
 * forms otherwise ("people") is said by {@code plural =}; a dictionary was rejected, because nobody
 * would know what is in it.
 */
final class Accessors {
  private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

  private Accessors() {}

  /** {@code Country} gives {@code countries}. */
  static String plural(String className) {
    String name = singular(className);
    if (HISSING.stream().anyMatch(name::endsWith)) {
      return name + "es";
    }
    int last = name.length() - 1;
    boolean consonantAndY =
        name.endsWith("y") && last > 0 && "aeiou".indexOf(name.charAt(last - 1)) < 0;
    return consonantAndY ? name.substring(0, last) + "ies" : name + "s";
  }

  /** {@code AppConfig} gives {@code appConfig}, {@code URLMapping} {@code urlMapping}. */
  static String singular(String className) {
    int upper = 0;
    while (upper < className.length() && Character.isUpperCase(className.charAt(upper))) {
      upper++;
    }
    int lowered = upper > 1 && upper < className.length() ? upper - 1 : upper;
    return className.substring(0, lowered).toLowerCase(Locale.ROOT) + className.substring(lowered);
  }
}
