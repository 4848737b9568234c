package dev.tenure.unique;

import java.util.Locale;

/** A name that is the same in capitals. */
public record PassName(String text) {
  public PassName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("No name: " + text);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PassName name && name.text.equalsIgnoreCase(text);
  }

  @Override
  public int hashCode() {
    return text.toLowerCase(Locale.ROOT).hashCode();
  }
}
