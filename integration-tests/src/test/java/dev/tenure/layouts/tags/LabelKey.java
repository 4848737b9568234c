package dev.tenure.layouts.tags;

import dev.tenure.runtime.key.KeyConverter;

/** {@code 3:ops/name}; the length tells where the space ends. It quotes what it refuses. */
public final class LabelKey implements KeyConverter<Label> {
  @Override
  public String toKey(Label label) {
    if (label.space().startsWith("bad")) {
      throw new IllegalArgumentException("Not to be had: " + label);
    }
    return label.space().length() + ":" + label.space() + label.name();
  }

  @Override
  public Label fromKey(String key) {
    int colon = key.indexOf(':');
    int end = colon + 1 + Integer.parseInt(key.substring(0, colon));
    return new Label(key.substring(colon + 1, end), key.substring(end));
  }
}
