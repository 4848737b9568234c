package dev.tenure.queries;

import static dev.tenure.queries.RideAttributes.DRIVER;
import static dev.tenure.queries.RideAttributes.EXTRAS;
import static dev.tenure.queries.RideAttributes.FARE;
import static dev.tenure.queries.RideAttributes.STATUS;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.page.PageToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examples of {@code docs/queries.md}, line by line. */
@SuppressWarnings("UnusedVariable") // as the page has them
final class Examples {
  private Examples() {}

  static void ends(RidesTenant acme, Instant today, @Nullable PageToken token) {
    Page<Ride> page =
        acme.rides().byCity("Bern").startedAt().from(today).descending().page(50, token);
    Optional<Ride> last = acme.rides().byCity("Bern").descending().first();
    Stream<Ride> all = acme.rides().all().stream();
    long rides = acme.rides().byCity("Bern").count();
  }

  static @Nullable String nextPage(RidesTenant acme, @Nullable String text) {
    PageToken token = text == null ? null : PageToken.of(text); // null: the first page
    Page<Ride> page = acme.rides().byCity("Bern").page(50, token);
    return page.next().map(PageToken::value).orElse(null);
  }

  static void consistent(RidesTenant acme) {
    Optional<Ride> ride = acme.rides().getConsistent("r-1");
    long rides = acme.rides().all().consistent().count();
    Optional<Ride> next = acme.rides().all().rideId().after("r-1").consistent().first();
  }

  static void filtered(RidesTenant acme, BigDecimal limit) {
    Page<Ride> page = acme.rides().byCity("Bern").filter(STATUS.eq(RideStatus.PAID)).page(50);
    Stream<Ride> dear =
        acme
            .rides()
            .all()
            .filter(FARE.atLeast(limit).and(DRIVER.exists()))
            .filter(EXTRAS.contains("dog").not())
            .stream();
  }

  static void exportRides(
      RidesOperator operator, ExecutorService threads, Consumer<Ride> exported, Path kept) {
    operator
        .scan()
        .segments(8)
        .listener(progress -> write(kept, progress.position().text()))
        .forEach(threads, item -> item.as(RideSchema.INSTANCE).ifPresent(exported));
  }

  static void exportRidesOf(
      TenantId acme, RidesOperator operator, ExecutorService threads, Consumer<Ride> exported) {
    operator
        .scan()
        .tenant(acme)
        .entity(RideSchema.INSTANCE)
        .segments(8)
        .forEach(threads, item -> item.as(RideSchema.INSTANCE).ifPresent(exported));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
