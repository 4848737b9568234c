package dev.tenure.micrometer;

import dev.tenure.runtime.CapacityUnits;
import dev.tenure.runtime.OperationEvent;
import dev.tenure.runtime.OperationListener;
import dev.tenure.runtime.OperationUsage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps meters of operations. Thread-safe; one is enough for all tables.
 *
 * <pre>{@code
 * TableOptions.builder().listener(MicrometerListener.of(registry)).build();
 * }</pre>
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>what</th><th>tags</th></tr>
 * <tr><td>{@code tenure.operations}</td><td>timer: how long operations took</td>
 *     <td>{@code table}, {@code entity}, {@code operation}, {@code outcome}</td></tr>
 * <tr><td>{@code tenure.requests}</td><td>counter: requests they took</td>
 *     <td>{@code table}, {@code entity}, {@code operation}</td></tr>
 * <tr><td>{@code tenure.retries}</td><td>counter: what the SDK sent again</td><td>the same</td></tr>
 * <tr><td>{@code tenure.items.found}</td><td>counter: items answered or counted</td>
 *     <td>the same</td></tr>
 * <tr><td>{@code tenure.items.scanned}</td><td>counter: items read for that</td>
 *     <td>the same</td></tr>
 * <tr><td>{@code tenure.capacity.read}, {@code tenure.capacity.write}</td>
 *     <td>counters: units consumed</td>
 *     <td>{@code table}, {@code entity}, {@code operation}, {@code index}</td></tr>
 * </table>
 *
 * <p>An outcome is {@code success} or the simple name of an exception's class. Where the table
 * itself is meant, {@code index} is {@code none}. With {@linkplain Builder#capacityByTenant one of
 * the switches}, there is a tag {@code tenant} too.
 */
public final class MicrometerListener implements OperationListener {
  private static final String NONE = "none";
  private static final String SUCCESS = "success";

  private final MeterRegistry registry;
  private final @Nullable Function<Object, String> tenantOfCapacity;
  private final @Nullable Function<Object, String> tenantOfAll;

  private MicrometerListener(Builder builder) {
    this.registry = builder.registry;
    this.tenantOfCapacity = builder.tenantOfCapacity;
    this.tenantOfAll = builder.tenantOfAll;
  }

  /** Meters that do not tell tenants apart. */
  public static MicrometerListener of(MeterRegistry registry) {
    return builder(registry).build();
  }

  /** A listener that begins as {@link #of} makes it. */
  public static Builder builder(MeterRegistry registry) {
    return new Builder(registry);
  }

  @Override
  public void operation(OperationEvent event) {
    Tags common =
        Tags.of("table", event.table(), "entity", event.entity(), "operation", event.operation());
    Tags tags = withTenant(common, event, tenantOfAll);
    Timer.builder("tenure.operations")
        .description("Operations on items")
        .tags(tags.and("outcome", event.failure().map(Class::getSimpleName).orElse(SUCCESS)))
        .register(registry)
        .record(event.duration());
    OperationUsage usage = event.usage();
    count("tenure.requests", "requests", "Requests of operations", tags, usage.requests());
    usage
        .retries()
        .ifPresent(n -> count("tenure.retries", "requests", "Requests sent again", tags, n));
    count("tenure.items.found", "items", "Items answered or counted", tags, (double) usage.found());
    count(
        "tenure.items.scanned",
        "items",
        "Items read for those found",
        tags,
        (double) usage.scanned());
    Tags metered = withTenant(common, event, tenantOfCapacity);
    consumed(metered, NONE, usage.table());
    usage.indexes().forEach((index, units) -> consumed(metered, index, units));
  }

  private static Tags withTenant(
      Tags tags, OperationEvent event, @Nullable Function<Object, String> tenant) {
    return tenant == null ? tags : tags.and("tenant", tenant.apply(event.tenant()));
  }

  private void consumed(Tags tags, String index, CapacityUnits units) {
    Tags indexed = tags.and("index", index);
    count("tenure.capacity.read", "units", "Read units consumed", indexed, units.read());
    count("tenure.capacity.write", "units", "Write units consumed", indexed, units.write());
  }

  /** Zero makes no meter: most operations take nothing of most kinds. */
  private void count(String name, String unit, String description, Tags tags, double amount) {
    if (amount > 0) {
      Counter.builder(name)
          .baseUnit(unit)
          .description(description)
          .tags(tags)
          .register(registry)
          .increment(amount);
    }
  }

  /** Collects what a listener does. Not thread-safe. */
  public static final class Builder {
    private final MeterRegistry registry;
    private @Nullable Function<Object, String> tenantOfCapacity;
    private @Nullable Function<Object, String> tenantOfAll;

    private Builder(MeterRegistry registry) {
      this.registry = registry;
    }

    /**
     * Counts consumed units for each tenant, to charge or to compare them. Each tenant makes
     * several series, so ask first what the registry's backend says to as many.
     *
     * @param tenant the tag's value, of a tenant as the application gave it; of a text that says so
     *     where the data was shared or was declared to cross tenants
     */
    public Builder capacityByTenant(Function<Object, String> tenant) {
      this.tenantOfCapacity = tenant;
      return this;
    }

    /**
     * Tells tenants apart in all meters, timers too: for few of them.
     *
     * @param tenant as in {@link #capacityByTenant}
     */
    public Builder allByTenant(Function<Object, String> tenant) {
      this.tenantOfAll = tenant;
      return capacityByTenant(tenant);
    }

    /** The listener. */
    public MicrometerListener build() {
      return new MicrometerListener(this);
    }
  }
}
