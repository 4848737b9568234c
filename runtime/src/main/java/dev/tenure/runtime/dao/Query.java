package dev.tenure.runtime.dao;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.mapping.EntityView;
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
 *
 * <p>An index follows the table a moment later, and its reads may miss what was just written; a
 * {@link TableQuery} can be told not to.
 */
public class Query<T> extends BaseQuery<T, Query<T>> {
  /** Called by generated code, which alone has access paths. */
  public Query(AccessPath<T> path) {
    this(new QueryPlan<>(path));
  }

  Query(QueryPlan<T> plan) {
    super(plan);
  }

  @Override
  Query<T> of(QueryPlan<T> other) {
    return new Query<>(other);
  }

  /**
   * The same items, as a view shows them. No more is asked for than the view and its checks need;
   * what is read, and paid for, are whole items.
   */
  public <V> Query<V> select(EntityView<T, V> view) {
    return new Query<>(plan().select(view));
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
    accessPath().requirePages();
    return run(plan().page(size, token)).toPage();
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
    return run(plan().page(1, null)).items().stream().findFirst();
  }

  /**
   * How many items there are. All of them are read, and paid for, but not transferred. Rows that
   * are not the scope's or not marked as the entity's do not count.
   */
  public final long count() {
    return run(plan().count());
  }

  private <R> R run(Operation<R> operation) {
    return accessPath().context().run(operation);
  }
}
