package dev.tenure.unique;

import dev.tenure.runtime.key.KeyConverter;
import java.util.Locale;

/** In small letters. */
public final class PassNameKey implements KeyConverter<PassName> {
  @Override
  public String toKey(PassName name) {
    return name.text().toLowerCase(Locale.ROOT);
  }

  @Override
  public PassName fromKey(String key) {
    return new PassName(key);
  }
}
