package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyType;

/**
 * The range operators of a text. Texts compare by code point.
 *
 * @param <V> the member's type: {@code String}, or a type that wraps one
 * @param <T> the entity
 */
public final class TextRange<V, T> extends OrderedRange<V, T> {
  TextRange(AccessPath<T> path, String member, KeyType<V> type, boolean last) {
    super(path, member, type, last);
  }

  /** Texts that begin so; all of them for the empty text. */
  public Query<T> beginsWith(String beginning) {
    return query(part().beginsWith(beginning));
  }
}
