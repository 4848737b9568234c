package dev.tenure.layouts.tags;

import dev.tenure.runtime.key.KeyConverter;

/** Colours as designers write them. */
public final class HexKey implements KeyConverter<Integer> {
  @Override
  public String toKey(Integer color) {
    return "#" + Integer.toHexString(color);
  }

  @Override
  public Integer fromKey(String key) {
    return Integer.parseUnsignedInt(key.substring(1), 16);
  }
}
