package dev.tenure.async;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The code of {@code docs/async.md}. */
final class Examples {
  private Examples() {}

  static CompletableFuture<Optional<Hub>> doors(DynamoDbAsyncClient client, Parcel parcel) {
    YardAsyncTable yard = YardAsyncTable.connect(client); // once; thread-safe
    YardAsyncTenant acme = yard.tenant(TenantId.of("acme"));

    CompletableFuture<Parcel> stored = acme.parcels().create(parcel);
    CompletableFuture<Optional<Hub>> hub =
        stored.thenCompose(created -> acme.hubs().get(created.hub()));
    return hub;
  }

  static CompletableFuture<Page<Parcel>> queries(YardAsyncTenant acme, Instant from) {
    CompletableFuture<Page<Parcel>> page =
        acme.parcels().byHub("AMS").arrivedAt().from(from).descending().page(50);
    return page;
  }

  static CompletableFuture<Void> streams(YardAsyncTenant acme) {
    CompletableFuture<Void> printed =
        acme.parcels().all().stream().limit(100).subscribe(parcel -> System.out.println(parcel));
    return printed;
  }

  static CompletableFuture<Long> timeout(YardAsyncTenant acme) {
    CompletableFuture<Long> count = acme.parcels().all().count();
    return count.orTimeout(2, TimeUnit.SECONDS); // and the request on its way is cancelled
  }
}
