package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.ViewSchema;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a reader and its queries share: the scope, and what the rows become. */
class ReadContext<T> {
  private final Scope scope;
  private final RowMapping<T> mapping;
  private final RowCheck<T> rows;

  ReadContext(Scope scope, RowMapping<T> mapping) {
    this.scope = scope;
    this.mapping = mapping.with(scope.connection().expiry().attribute());
    this.rows = new RowCheck<>(scope, mapping);
  }

  /** The same scope, and what a view shows of the rows. */
  final <V> ReadContext<V> showing(ViewSchema<V> view) {
    return new ReadContext<>(scope, RowMapping.of(view));
  }

  final Scope scope() {
    return scope;
  }

  final RowMapping<T> mapping() {
    return mapping;
  }

  final RowCheck<T> rows() {
    return rows;
  }

  /** The attribute of the table's partition key. */
  final String partitionKeyAttribute() {
    return scope.connection().table().partitionKey().name();
  }

  /** The attribute of the table's sort key. */
  final KeyAttribute sortKeyAttribute() {
    return scope.connection().table().sortKey();
  }

  /** The name of the entity or item collection. */
  final String entity() {
    return mapping.name();
  }

  /** Does it now, on this thread. */
  final <R extends @Nullable Object> R run(Operation<R> operation) {
    return scope.run(operation);
  }

  /** Begins it; the future is done when it is, and fails with what cannot even be asked. */
  final <R extends @Nullable Object> CompletableFuture<R> start(Supplier<Operation<R>> asking) {
    return scope.start(asking);
  }
}
