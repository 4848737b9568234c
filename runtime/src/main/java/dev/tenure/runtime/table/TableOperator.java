package dev.tenure.runtime.table;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableNotActiveException;
import dev.tenure.runtime.TableOptions;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Creates and checks one table. Generated operators extend it. Thread-safe.
 *
 * <p>It needs {@code dynamodb:CreateTable} and {@code dynamodb:DescribeTable}, which no tenant's
 * role has. A failure of the service is an {@link OperationFailedException}.
 *
 * @param <O> the generated operator, which each step answers
 */
public abstract class TableOperator<O extends TableOperator<O>> {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

  private final DynamoDbClient client;
  private final TableDefinition definition;
  private final String tableName;

  protected TableOperator(DynamoDbClient client, TableDefinition definition, TableOptions options) {
    this.client = client;
    this.definition = definition;
    this.tableName = options.tableName().orElse(definition.name());
  }

  /** The table's name in use. */
  public final String tableName() {
    return tableName;
  }

  /**
   * Creates the table unless there is one of its name, and waits until it and its indexes are
   * active. Any number of callers may do so at once. A table that is there is left as it is; {@link
   * #verify} tells whether it fits.
   *
   * @throws TableNotActiveException if that takes more than ten minutes
   */
  public final O createTableIfAbsent() {
    if (describe().isEmpty()) {
      create();
    }
    return waitUntilActive(DEFAULT_TIMEOUT);
  }

  private void create() {
    try {
      client.createTable(definition.toCreateTableRequest(tableName));
    } catch (ResourceInUseException takenMeanwhile) {
      // Another caller was faster, and theirs is as good.
    } catch (DynamoDbException failure) {
      throw OperationFailedException.of("createTable", tableName, failure);
    }
  }

  /**
   * Waits until the table and all its indexes are active.
   *
   * @throws TableNotActiveException if that takes longer than {@code timeout}, or the calling
   *     thread is interrupted
   */
  public final O waitUntilActive(Duration timeout) {
    new ActiveWait(tableName, timeout).until(this::describe);
    return self();
  }

  /** Compares the live table with the definition. Nothing is changed. */
  public final TableReport verify() {
    return TableReport.of(definition, tableName, describe());
  }

  /**
   * Demands that the live table is what the definition says.
   *
   * @throws TableMismatchException naming each difference
   */
  public final O verifyOrThrow() {
    TableReport report = verify();
    if (!report.matches()) {
      throw new TableMismatchException(tableName, report.differences());
    }
    return self();
  }

  private Optional<TableDescription> describe() {
    DescribeTableRequest request = DescribeTableRequest.builder().tableName(tableName).build();
    try {
      return Optional.of(client.describeTable(request).table());
    } catch (ResourceNotFoundException absent) {
      return Optional.empty();
    } catch (DynamoDbException failure) {
      throw OperationFailedException.of("describeTable", tableName, failure);
    }
  }

  @SuppressWarnings("unchecked")
  private O self() {
    return (O) this; // what O is declared to be
  }
}
