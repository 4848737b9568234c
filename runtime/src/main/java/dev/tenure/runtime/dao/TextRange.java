package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyRanges;
import java.util.function.Function;

/**
 * The range operators of a text. Texts compare by code point.
 *
 * @param <V> the member's type: {@code String}, or a type that wraps one
 * @param <Q> the query of those items
 */
public final class TextRange<V, Q> extends OrderedRange<V, Q> {
  TextRange(AccessPath<?> path, KeyRanges<V> ranges, Function<KeyRange, Q> queries) {
    super(path, ranges, queries);
  }

  /** Texts that begin so; all of them for the empty text. */
  public Q beginsWith(String beginning) {
    return query(KeyRanges::beginsWith, beginning);
  }
}
