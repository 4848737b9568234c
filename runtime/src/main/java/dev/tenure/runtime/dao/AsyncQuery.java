package dev.tenure.runtime.dao;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.mapping.EntityView;
import dev.tenure.runtime.page.PageToken;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * What {@link Query} is, without holding a thread. Nothing is thrown by the ends: their futures
 * fail with what the ends of the other query throw. Whoever cancels one cancels the request on its
 * way.
 */
public class AsyncQuery<T> extends BaseQuery<T, AsyncQuery<T>> {
  /** Called by generated code, which alone has access paths. */
  public AsyncQuery(AccessPath<T> path) {
    this(new QueryPlan<>(path));
  }

  AsyncQuery(QueryPlan<T> plan) {
    super(plan);
  }

  @Override
  AsyncQuery<T> of(QueryPlan<T> other) {
    return new AsyncQuery<>(other);
  }

  /** The same items, shown by a view: {@link Query#select}. */
  public <V> AsyncQuery<V> select(EntityView<T, V> view) {
    return new AsyncQuery<>(plan().select(view));
  }

  /** The first page: {@link Query#page(int)}. */
  public final CompletableFuture<Page<T>> page(int size) {
    return page(size, null);
  }

  /**
   * The page that a token stands for: {@link Query#page(int, PageToken)}. Tokens of the one query
   * are good for the other.
   */
  public final CompletableFuture<Page<T>> page(int size, @Nullable PageToken token) {
    return start(
        () -> {
          accessPath().requirePages();
          return plan().page(size, token).map(PageAssembly::toPage);
        });
  }

  /**
   * All items, to each subscriber from the beginning. Rows are read when items are demanded, one
   * response of the service (up to 1 MB) at a time, of shards one of each, and never before the
   * last ones were taken. A failure is signalled by {@code onError}, after the items before it.
   * Cancelling the subscription cancels the request on its way.
   */
  public final SdkPublisher<T> stream() {
    return new RowPublisher<>(plan());
  }

  /** The first item in the query's order, if there is one: {@link Query#first}. */
  public final CompletableFuture<Optional<T>> first() {
    return start(() -> plan().page(1, null).map(page -> page.items().stream().findFirst()));
  }

  /** How many items there are: {@link Query#count}. */
  public final CompletableFuture<Long> count() {
    return start(() -> plan().count());
  }

  private <R> CompletableFuture<R> start(Supplier<Operation<R>> asking) {
    return accessPath().context().start(asking);
  }
}
