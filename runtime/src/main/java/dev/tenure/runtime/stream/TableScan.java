package dev.tenure.runtime.stream;

import dev.tenure.runtime.TableOptions;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Reads all rows of one table, of all tenants, in segments that can be read at once. Immutable and
 * thread-safe; nothing is sent before {@code forEach}.
 *
 * <pre>{@code
 * operator
 *     .scan()
 *     .segments(8)
 *     .listener(progress -> keep(progress.position().text()))
 *     .forEach(executor, item -> item.as(OrderSchema.INSTANCE).ifPresent(this::export));
 * }</pre>
 *
 * <p>Only the operator's door leads here: no leading key binds who scans, so it takes a role that
 * no tenant has. Rows that no entity describes are read, counted, and passed over. A planted row
 * ends the scan, unless the options skip and report those.
 *
 * <p>What is written while a scan runs may be met or not. A scan that breaks off is resumed {@link
 * #from} the last position that its listener was told; items behind it are met again.
 *
 * @param <K> what the table's tenants are told by
 */
public final class TableScan<K> {
  private final DynamoDbClient client;
  private final StreamSchema<K> schema;
  private final TableOptions options;
  private final ScanPosition start;
  private final ScanListener listener;
  private final boolean consistent;

  private TableScan(
      DynamoDbClient client,
      StreamSchema<K> schema,
      TableOptions options,
      ScanPosition start,
      ScanListener listener,
      boolean consistent) {
    this.client = client;
    this.schema = schema;
    this.options = options;
    this.start = start;
    this.listener = listener;
    this.consistent = consistent;
  }

  /** For generated operators: a scan of one segment. */
  public static <K> TableScan<K> of(
      DynamoDbClient client, StreamSchema<K> schema, TableOptions options) {
    String table = options.tableName().orElse(schema.table().name());
    ScanPosition start = ScanPosition.start(table, 1);
    return new TableScan<>(client, schema, options, start, progress -> {}, false);
  }

  /**
   * The same in so many segments, from the beginning. As many are read at once as there are threads
   * for.
   *
   * @param segments 1 to 1,000,000
   */
  public TableScan<K> segments(int segments) {
    return starting(ScanPosition.start(start.table(), segments));
  }

  /**
   * The same from where another one stopped, in the same segments.
   *
   * @throws IllegalArgumentException if it is the position of another table
   */
  public TableScan<K> from(ScanPosition position) {
    if (!position.table().equals(start.table())) {
      throw new IllegalArgumentException(
          "A position of table " + position.table() + " is not for table " + start.table());
    }
    return starting(position);
  }

  private TableScan<K> starting(ScanPosition position) {
    return new TableScan<>(client, schema, options, position, listener, consistent);
  }

  /** The same, and this is told of its progress. */
  public TableScan<K> listener(ScanListener told) {
    return new TableScan<>(client, schema, options, start, told, consistent);
  }

  /** The same with all that was written before each response, at twice the cost. */
  public TableScan<K> consistent() {
    return new TableScan<>(client, schema, options, start, listener, true);
  }

  /**
   * Hands out all items, on this thread, one segment after the other.
   *
   * @throws dev.tenure.runtime.OperationFailedException if the service fails
   * @throws dev.tenure.runtime.ForeignItemException if a row stands at an entity's key and is not
   *     the entity's
   */
  public void forEach(Consumer<? super ScannedItem<K>> action) {
    forEach(Runnable::run, action);
  }

  /**
   * Hands out all items, on the threads of an executor, and waits for the end. Segments are read at
   * once as far as there are threads, and the action is called by several of them. After the first
   * failure, of whatever kind, the other segments stop behind the response they are at; then it is
   * thrown.
   */
  public void forEach(Executor executor, Consumer<? super ScannedItem<K>> action) {
    new ScanRun<>(client, schema, options, listener, consistent, start).run(executor, action);
  }
}
