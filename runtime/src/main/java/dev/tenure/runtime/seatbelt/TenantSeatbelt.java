package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantViolationEvent;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.TenantViolationListener;
import dev.tenure.runtime.table.TableDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Refuses requests that leave their tenant, on a client that is handed to code which makes requests
 * by hand: through the SDK, or through the Enhanced Client with generated schemas. Immutable and
 * thread-safe; one may serve any number of clients, synchronous or not.
 *
 * <pre>{@code
 * DynamoDbClient client =
 *     DynamoDbClient.builder()
 *         .overrideConfiguration(c -> c.addExecutionInterceptor(TenantSeatbelt.of(ShopTable.DEFINITION)))
 *         .build();
 * ShopTenant acme = ShopTable.connect(client).tenant(TenantId.of("acme"));
 * reports.run(acme.binding().client(client)); // a client that reaches acme's items and no others
 * }</pre>
 *
 * <p>A request is bound to a tenant by a {@link TenantBinding}: of its own, of the client that
 * {@link TenantBinding#client} makes, or of the client's configuration ({@link #TENANT}). Requests
 * of DAOs are bound by themselves. A request that is bound to none is refused.
 *
 * <p>A refusal is a {@link TenantViolationException}, thrown before anything is sent; it is not
 * tried again. If a row of somebody else comes back, the answer is kept back by the same exception;
 * from an asynchronous client it arrives as the cause of an {@code SdkClientException}, save from
 * one that {@link TenantBinding#client} made.
 */
public final class TenantSeatbelt implements ExecutionInterceptor {
  /**
   * Holds the tenant of a request, or of all requests of a client:
   *
   * <pre>{@code
   * .overrideConfiguration(c -> c
   *     .addExecutionInterceptor(seatbelt)
   *     .putExecutionAttribute(TenantSeatbelt.TENANT, acme.binding()))
   * }</pre>
   */
  public static final ExecutionAttribute<TenantBinding> TENANT = attribute("Tenant");

  /** The tenant of the client that {@link TenantBinding#client} made. */
  static final ExecutionAttribute<TenantBinding> CLIENT = attribute("Client");

  /** The request that was found in order; its answer is examined. */
  private static final ExecutionAttribute<SdkRequest> PASSED = attribute("Passed");

  /** The request that was examined, in order or not. */
  private static final ExecutionAttribute<SdkRequest> EXAMINED = attribute("Examined");

  private static final Logger LOG = LoggerFactory.getLogger(TenantSeatbelt.class);

  private final GuardedTables tables;
  private final PlantedRows plantedRows;
  private final boolean watchOnly;
  private final TenantViolationListener listener;

  private TenantSeatbelt(Builder builder) {
    this.tables = new GuardedTables(builder.guarded, builder.letThrough);
    this.plantedRows = builder.plantedRows;
    this.watchOnly = builder.watchOnly;
    this.listener = builder.listener;
  }

  /**
   * The SDK insists that no two attributes of a JVM have one name, and reloaded applications load
   * this class twice.
   */
  private static <T> ExecutionAttribute<T> attribute(String name) {
    return new ExecutionAttribute<>(
        TenantSeatbelt.class.getName()
            + "."
            + name
            + "@"
            + Integer.toHexString(System.identityHashCode(TenantSeatbelt.class)));
  }

  /** A seatbelt that refuses whatever leaves its tenant, for tables under their declared names. */
  public static TenantSeatbelt of(TableDefinition... tables) {
    Builder builder = builder();
    for (TableDefinition table : tables) {
      builder.table(table);
    }
    return builder.build();
  }

  /** A seatbelt that knows no table yet. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public SdkRequest modifyRequest(
      Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
    examine(context.request(), executionAttributes);
    return context.request();
  }

  /** Interceptors behind this one may have changed the request meanwhile. */
  @Override
  public void beforeMarshalling(
      Context.BeforeMarshalling context, ExecutionAttributes executionAttributes) {
    if (context.request() != executionAttributes.getAttribute(EXAMINED)) {
      examine(context.request(), executionAttributes);
    }
  }

  private void examine(SdkRequest request, ExecutionAttributes attributes) {
    attributes.putAttribute(PASSED, null);
    attributes.putAttribute(EXAMINED, request);
    guarded(
        () -> {
          Caller caller = caller(request, attributes);
          caller.requireWithin(attributes.getAttribute(CLIENT));
          new RequestCheck(caller, plantedRows).check(request);
          attributes.putAttribute(PASSED, request);
        });
  }

  @Override
  public SdkResponse modifyResponse(
      Context.ModifyResponse context, ExecutionAttributes executionAttributes) {
    SdkRequest request = executionAttributes.getAttribute(PASSED);
    if (request == null || watchOnly || plantedRows == PlantedRows.REFUSE) {
      return context.response();
    }
    return new ResponseCheck(caller(request, executionAttributes), plantedRows)
        .withoutPlantedRows(request, context.response(), this::tell);
  }

  @Override
  public void afterExecution(
      Context.AfterExecution context, ExecutionAttributes executionAttributes) {
    SdkRequest request = executionAttributes.getAttribute(PASSED);
    if (request != null) {
      guarded(
          () ->
              new ResponseCheck(caller(request, executionAttributes), plantedRows)
                  .check(request, context.response()));
    }
  }

  /** Tells of a violation, and refuses it unless it is only watched. */
  private void guarded(Runnable check) {
    try {
      check.run();
    } catch (ViolationFound found) {
      tell(found.event());
      if (!watchOnly) {
        throw new TenantViolationException(found.event());
      }
    } catch (RuntimeException malformed) { // such as a null where the SDK expects none
      if (!watchOnly) {
        throw malformed;
      }
      LOG.warn("A request could not be examined: {}", malformed.getClass().getName());
    }
  }

  private void tell(TenantViolationEvent event) {
    try {
      listener.violation(event);
    } catch (RuntimeException failure) {
      // The class alone: a message may quote anything.
      LOG.warn("The violation listener failed with {}", failure.getClass().getName());
    }
  }

  private Caller caller(SdkRequest request, ExecutionAttributes attributes) {
    return new Caller(tables, operation(request), attributes.getAttribute(TENANT));
  }

  /** DynamoDB's name of the operation that a request is of. */
  static String operation(SdkRequest request) {
    String type = request.getClass().getSimpleName();
    return type.endsWith("Request") ? type.substring(0, type.length() - 7) : type;
  }

  /** Insists that a client wears a seatbelt. */
  static void requireOn(Supplier<? extends SdkServiceClientConfiguration> client) {
    boolean worn;
    try {
      worn =
          client.get().overrideConfiguration().executionInterceptors().stream()
              .anyMatch(TenantSeatbelt.class::isInstance);
    } catch (UnsupportedOperationException untold) {
      worn = false;
    }
    if (!worn) {
      throw new IllegalArgumentException(
          "The client does not say that it wears a TenantSeatbelt, which would look at the"
              + " binding");
    }
  }

  /** Collects what a seatbelt knows. Not thread-safe. */
  public static final class Builder {
    private final Map<String, GuardedTable> guarded = new HashMap<>();
    private final Set<String> letThrough = new HashSet<>();
    private PlantedRows plantedRows = PlantedRows.REFUSE;
    private TenantViolationListener listener = event -> {};
    private boolean watchOnly;

    private Builder() {}

    /** A table to guard, under its declared name. */
    public Builder table(TableDefinition table) {
      return table(table, table.name());
    }

    /** A table to guard, under the name that the options give it. */
    public Builder table(TableDefinition table, TableOptions options) {
      return table(table, options.tableName().orElse(table.name()));
    }

    /** A table to guard, under the name or ARN that it has where it runs. */
    public Builder table(TableDefinition table, String tableName) {
      guarded.put(tableName, new GuardedTable(table));
      return this;
    }

    /**
     * A table that holds nothing of any tenant's: requests about it are not examined, scans
     * included. Tables that are neither guarded nor let through are refused.
     */
    public Builder letThrough(String tableName) {
      letThrough.add(tableName);
      return this;
    }

    /**
     * What becomes of a row of somebody else that was planted in a tenant's part of an index: the
     * answer is refused, which is the default, or the row is left out of it and reported.
     */
    public Builder plantedRows(PlantedRows choice) {
      this.plantedRows = choice;
      return this;
    }

    /** Who is told of violations, refused or watched; nobody, by default. */
    public Builder listener(TenantViolationListener violations) {
      this.listener = violations;
      return this;
    }

    /**
     * Refuses nothing and changes nothing, but tells the listener: to see what an application does
     * before it is held to it.
     */
    public Builder watchOnly() {
      this.watchOnly = true;
      return this;
    }

    /** The seatbelt. */
    public TenantSeatbelt build() {
      return new TenantSeatbelt(this);
    }
  }
}
