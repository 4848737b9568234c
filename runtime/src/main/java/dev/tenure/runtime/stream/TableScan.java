package dev.tenure.runtime.stream;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Reads all rows of one table, of all tenants or of one, in segments that can be read at once.
 * Immutable and thread-safe; nothing is sent before {@code forEach}.
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
  private final Function<K, String> tenantKeys;
  private final TableOptions options;
  private final ScanPosition start;
  private final ScanListener listener;
  private final ScanSelection selection;
  private final boolean consistent;

  private TableScan(
      DynamoDbClient client,
      StreamSchema<K> schema,
      Function<K, String> tenantKeys,
      TableOptions options,
      ScanPosition start,
      ScanListener listener,
      ScanSelection selection,
      boolean consistent) {
    this.client = client;
    this.schema = schema;
    this.tenantKeys = tenantKeys;
    this.options = options;
    this.start = start;
    this.listener = listener;
    this.selection = selection;
    this.consistent = consistent;
  }

  /** For generated operators of tables that have no items of tenants: a scan of one segment. */
  public static <K> TableScan<K> of(
      DynamoDbClient client, StreamSchema<K> schema, TableOptions options) {
    return of(
        client,
        schema,
        tenant -> {
          throw new IllegalArgumentException(
              "Table " + schema.table().name() + " has no items of tenants");
        },
        options);
  }

  /**
   * For generated operators: a scan of one segment.
   *
   * @param tenantKeys how each partition key of a tenant begins
   */
  public static <K> TableScan<K> of(
      DynamoDbClient client,
      StreamSchema<K> schema,
      Function<K, String> tenantKeys,
      TableOptions options) {
    String table = options.tableName().orElse(schema.table().name());
    return new TableScan<>(
        client,
        schema,
        tenantKeys,
        options,
        ScanPosition.start(table, 1),
        progress -> {},
        ScanSelection.ALL,
        false);
  }

  /**
   * The same of this tenant's items alone, wherever their partitions are. The whole table is read,
   * and paid for; the others' rows are not sent. Where the partition of an entity is known, a query
   * by the tenant's door costs less.
   *
   * @throws IllegalArgumentException if the table has no items of tenants
   */
  public TableScan<K> tenant(K tenant) {
    return selecting(selection.ofTenant(tenantKeys.apply(tenant)));
  }

  /**
   * The same of this entity's items alone. The whole table is read, and paid for; most of the other
   * rows are not sent, among them those that stand at this entity's keys and say that they are
   * another's.
   *
   * @param entity the entity's generated schema, such as {@code OrderSchema.INSTANCE}
   * @throws IllegalArgumentException if the entity is none of the table's
   */
  public TableScan<K> entity(EntitySchema<?> entity) {
    schema.requireKnown(entity);
    return selecting(selection.ofEntity(entity));
  }

  private TableScan<K> selecting(ScanSelection other) {
    return new TableScan<>(client, schema, tenantKeys, options, start, listener, other, consistent);
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
    return new TableScan<>(
        client, schema, tenantKeys, options, position, listener, selection, consistent);
  }

  /** The same, and this is told of its progress. */
  public TableScan<K> listener(ScanListener told) {
    return new TableScan<>(client, schema, tenantKeys, options, start, told, selection, consistent);
  }

  /** The same with all that was written before each response, at twice the cost. */
  public TableScan<K> consistent() {
    return new TableScan<>(client, schema, tenantKeys, options, start, listener, selection, true);
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
    new ScanRun<>(client, schema, options, listener, selection, consistent, start)
        .run(executor, action);
  }
}
