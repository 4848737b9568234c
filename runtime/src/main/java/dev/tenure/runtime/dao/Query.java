package dev.tenure.runtime.dao;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.key.KeyType;
import dev.tenure.runtime.page.PageToken;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of an access path, in the order of its sort key, ascending unless told otherwise.
 * Immutable and thread-safe; nothing is sent before one of the ends is called: {@code page}, {@code
 * stream}, {@code first}, {@code count}.
 *
 * <p>Generated stages extend it and add the parts of the sort key that may be asked next. What the
 * ends throw is what {@link EntityReader} says.
 */
public class Query<T> {
  private final AccessPath<T> path;
  private final boolean descending;

  /** Called by generated code, which alone has access paths. */
  public Query(AccessPath<T> path) {
    this(path, false);
  }

  private Query(AccessPath<T> path, boolean descending) {
    this.path = path;
    this.descending = descending;
  }

  /** The path so far, for the next stage. */
  protected final AccessPath<T> path() {
    return path;
  }

  /** Ranges of the next part, behind which others follow. */
  protected final <V> OrderedRange<V, T> range(String member, KeyType<V> type) {
    return new OrderedRange<>(path, member, type, false);
  }

  /** Ranges of the last part. */
  protected final <V> OrderedRange<V, T> lastRange(String member, KeyType<V> type) {
    return new OrderedRange<>(path, member, type, true);
  }

  /** Ranges of the next part, a text, behind which others follow. */
  protected final <V> TextRange<V, T> textRange(String member, KeyType<V> type) {
    return new TextRange<>(path, member, type, false);
  }

  /** Ranges of the last part, a text. */
  protected final <V> TextRange<V, T> lastTextRange(String member, KeyType<V> type) {
    return new TextRange<>(path, member, type, true);
  }

  /** The same items, from the smallest sort key. */
  public final Query<T> ascending() {
    return new Query<>(path, false);
  }

  /** The same items, from the greatest sort key. */
  public final Query<T> descending() {
    return new Query<>(path, true);
  }

  /**
   * The first page.
   *
   * @param size how many items a page holds, at least 1
   */
  public final Page<T> page(int size) {
    return page(size, null);
  }

  /**
   * The page that a token stands for; the first one for {@code null}.
   *
   * @param size how many items a page holds, at least 1; it may change from page to page
   * @throws dev.tenure.runtime.InvalidPageTokenException if the token was made for another query,
   *     other arguments or another tenant
   * @throws dev.tenure.runtime.PageTokenSecretsMissingException if the query crosses tenants and
   *     nothing is configured to encrypt its tokens, which name them
   */
  public final Page<T> page(int size, @Nullable PageToken token) {
    path.requirePages();
    return assembled(size, token).toPage();
  }

  private PageAssembly<T> assembled(int size, @Nullable PageToken token) {
    PageAssembly<T> page = new PageAssembly<>(plan(), size, token);
    while (!page.isComplete()) {
      page.add(plan().send(page.request()));
    }
    return page;
  }

  /**
   * All items. Rows are read while the stream is consumed, one response of the service (up to 1 MB)
   * at a time, and what the ends throw is thrown then.
   */
  public final Stream<T> stream() {
    return StreamSupport.stream(
        () -> new RowSpliterator<>(plan()), RowSpliterator.CHARACTERISTICS, false);
  }

  /** The first item in the query's order, if there is one. */
  public final Optional<T> first() {
    return assembled(1, null).items().stream().findFirst();
  }

  /**
   * How many items there are. All of them are read, and paid for, but not transferred. Rows that
   * are not the scope's or not marked as the entity's do not count.
   */
  public final long count() {
    CountAssembly count = new CountAssembly(plan());
    while (!count.isComplete()) {
      count.add(plan().send(count.request()));
    }
    return count.total();
  }

  private QueryPlan<T> plan() {
    return new QueryPlan<>(path, descending);
  }
}
