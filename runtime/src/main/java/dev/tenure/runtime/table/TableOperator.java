package dev.tenure.runtime.table;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableNotActiveException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TablePlanOutdatedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Creates, checks and changes one table. Generated operators extend it. Thread-safe.
 *
 * <p>It runs under a role that no tenant has; {@code docs/operating.md} names the actions it needs.
 * A failure of the service is an {@link OperationFailedException}.
 *
 * @param <O> the generated operator, which each step answers
 */
public abstract class TableOperator<O extends TableOperator<O>> {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

  private final TableCalls calls;
  private final TableDefinition definition;
  private final String tableName;

  protected TableOperator(DynamoDbClient client, TableDefinition definition, TableOptions options) {
    this.definition = definition;
    this.tableName = options.tableName().orElse(definition.name());
    this.calls = new TableCalls(client, tableName);
  }

  /** The table's name in use. */
  public final String tableName() {
    return tableName;
  }

  /**
   * Creates the table unless there is one of its name, waits until it and its indexes are active,
   * and then adds what a creation cannot say: time to live, point-in-time recovery and replicas.
   * Any number of callers may do so at once, and again after a failure.
   *
   * <p>A table that is there gets these three as well where it has none of the kind; anything else
   * is left as it is. {@link #verify} tells whether it fits, and {@link #plan} what would change
   * it.
   *
   * @throws TableNotActiveException if a step takes more than ten minutes
   * @throws TableMismatchException if something is to be added and the live table has another key
   */
  public final O createTableIfAbsent() {
    Optional<TableDescription> found = calls.describe();
    PlanRun run = run("createTableIfAbsent", DEFAULT_TIMEOUT);
    if (found.isEmpty()) {
      run.run(plan(Optional.empty()).steps().subList(0, 1));
    }
    run.waitUntilActive();
    List<TableStep> steps = plan().steps();
    run.run(steps.stream().filter(step -> Creation.completes(step, steps)).toList());
    return self();
  }

  /**
   * Waits until the table and all its indexes are active.
   *
   * @throws TableNotActiveException if that takes longer than {@code timeout}, or the calling
   *     thread is interrupted
   */
  public final O waitUntilActive(Duration timeout) {
    new ActiveWait("waitUntilActive", tableName, timeout).untilActive(calls::describe);
    return self();
  }

  /**
   * Compares the live table with the definition. Nothing is changed. What the definition does not
   * declare may be as it likes, except for indexes and billing, which it always says.
   */
  public final TableReport verify() {
    return TableReport.of(definition, tableName, calls.read(definition.settings()));
  }

  /**
   * Demands that the live table is what the definition says.
   *
   * @throws TableMismatchException naming each difference
   */
  public final O verifyOrThrow() {
    TableReport report = verify();
    if (!report.matches()) {
      throw new TableMismatchException("verifyOrThrow", tableName, report.differences());
    }
    return self();
  }

  /** What would bring the live table, if there is one, to its definition. Nothing is changed. */
  public final TablePlan plan() {
    return plan(calls.read(definition.settings()));
  }

  private TablePlan plan(Optional<LiveTable> live) {
    return TablePlan.of(definition, tableName, live);
  }

  /** As {@link #apply(TablePlan, Duration)}, waiting ten minutes for each step. */
  public final O apply(TablePlan plan) {
    return apply(plan, DEFAULT_TIMEOUT);
  }

  /**
   * Does the steps of a plan in order, and waits for each before the next. Steps that the live
   * table no longer asks for are passed over, so a run that broke off is taken up by applying the
   * same plan again. Filling an index takes as long as the table is large: a wait that ends too
   * early does not stop it.
   *
   * @param timeout how long to wait for each step
   * @throws TableNotActiveException if a step takes longer, or the calling thread is interrupted
   * @throws TablePlanOutdatedException if the live table now asks for a step in another form
   * @throws TableMismatchException if the live table has another key; nothing is done then
   * @throws IllegalArgumentException if it is the plan of another table
   */
  public final O apply(TablePlan plan, Duration timeout) {
    if (!plan.table().equals(tableName)) {
      throw new IllegalArgumentException(
          "A plan of table " + plan.table() + " is not for table " + tableName);
    }
    PlanRun run = run("apply", timeout);
    run.refuseOtherKeys(plan);
    run.run(plan.steps());
    return self();
  }

  private PlanRun run(String operation, Duration timeout) {
    return new PlanRun(operation, calls, this::plan, tableName, timeout);
  }

  @SuppressWarnings("unchecked")
  private O self() {
    return (O) this; // what O is declared to be
  }
}
