package dev.tenure.runtime;

import dev.tenure.runtime.page.PageTokenSecrets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a table is used. Immutable; each option has a default.
 *
 * <pre>{@code
 * TableOptions.builder()
 *     .tableName("shop-staging")
 *     .pageTokenSecrets(PageTokenSecrets.of(secret))
 *     .plantedRows(PlantedRows.SKIP_AND_REPORT)
 *     .auditListener(event -> alarms.raise(event))
 *     .build();
 * }</pre>
 */
public final class TableOptions {
  private static final TableOptions DEFAULTS = builder().build();

  private final Optional<String> tableName;
  private final Optional<PageTokenSecrets> pageTokenSecrets;
  private final PlantedRows plantedRows;
  private final AuditListener auditListener;
  private final Backoff backoff;
  private final Clock clock;
  private final IdSource idSource;
  private final ExpiredItems expiredItems;
  private final Optional<OperationListener> listener;

  private TableOptions(Builder builder) {
    this.tableName = Optional.ofNullable(builder.tableName);
    this.pageTokenSecrets = Optional.ofNullable(builder.pageTokenSecrets);
    this.plantedRows = builder.plantedRows;
    this.auditListener = builder.auditListener;
    this.backoff = builder.backoff;
    this.clock = builder.clock;
    this.idSource = builder.idSource;
    this.expiredItems = builder.expiredItems;
    this.listener = Optional.ofNullable(builder.listener);
  }

  /** The defaults: the declared name, page tokens without a secret, planted rows refused. */
  public static TableOptions defaults() {
    return DEFAULTS;
  }

  /** Options that begin with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The table's name in use; absent where the declared one is. */
  public Optional<String> tableName() {
    return tableName;
  }

  /** What authenticates page tokens; absent where nothing does. */
  public Optional<PageTokenSecrets> pageTokenSecrets() {
    return pageTokenSecrets;
  }

  /** What a read does about a row that does not belong where it is. */
  public PlantedRows plantedRows() {
    return plantedRows;
  }

  /** Who is told of such rows. */
  public AuditListener auditListener() {
    return auditListener;
  }

  /** How to go on with what DynamoDB did not do at once. */
  public Backoff backoff() {
    return backoff;
  }

  /** What tells the time of writes, and which items have expired. */
  public Clock clock() {
    return clock;
  }

  /** What makes generated ids. */
  public IdSource idSource() {
    return idSource;
  }

  /** What is done about items that have expired and are not deleted yet. */
  public ExpiredItems expiredItems() {
    return expiredItems;
  }

  /** Who is told of operations; absent where nobody is. */
  public Optional<OperationListener> listener() {
    return listener;
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private @Nullable String tableName;
    private @Nullable PageTokenSecrets pageTokenSecrets;
    private PlantedRows plantedRows = PlantedRows.REFUSE;
    private AuditListener auditListener = event -> {};
    private Backoff backoff = Backoff.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private IdSource idSource = IdSource.secure();
    private ExpiredItems expiredItems = ExpiredItems.HIDDEN;
    private @Nullable OperationListener listener;

    private Builder() {}

    /** A name, or an ARN, other than the declared name: one per stage or account. */
    public Builder tableName(String name) {
      this.tableName = name;
      return this;
    }

    /** Secrets that authenticate page tokens, so that clients cannot make their own. */
    public Builder pageTokenSecrets(PageTokenSecrets secrets) {
      this.pageTokenSecrets = secrets;
      return this;
    }

    /** What a read does about a row that does not belong where it is; the default refuses. */
    public Builder plantedRows(PlantedRows choice) {
      this.plantedRows = choice;
      return this;
    }

    /** Who is told of rows that do not belong where they are; nobody, by default. */
    public Builder auditListener(AuditListener listener) {
      this.auditListener = listener;
      return this;
    }

    /** How to go on with what DynamoDB did not do at once: the rest of a batch, a lost race. */
    public Builder backoff(Backoff choice) {
      this.backoff = choice;
      return this;
    }

    /** What tells the time; the system's clock, by default. */
    public Builder clock(Clock choice) {
      this.clock = choice;
      return this;
    }

    /** What makes generated ids; a secure source, by default. */
    public Builder idSource(IdSource choice) {
      this.idSource = choice;
      return this;
    }

    /** What is done about items that have expired; by default they are not there. */
    public Builder expiredItems(ExpiredItems choice) {
      this.expiredItems = choice;
      return this;
    }

    /**
     * Who is told of every operation: for metrics and metering. Requests then ask what they
     * consume, and the SDK collects its metrics of them.
     */
    public Builder listener(OperationListener choice) {
      this.listener = choice;
      return this;
    }

    /** The options. */
    public TableOptions build() {
      return new TableOptions(this);
    }
  }
}
