package dev.tenure.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MicrometerListenerTest {
  private static final TenantId ACME = TenantId.of("acme");
  private static final TenantId GLOBEX = TenantId.of("globex");

  @RegisterExtension final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private final MeterRegistry registry = new SimpleMeterRegistry();

  @BeforeEach
  void createTable() {
    ShopOperator.connect(dynamoDb.client()).createTableIfAbsent();
  }

  private ShopTable shop(MicrometerListener listener) {
    return ShopTable.connect(dynamoDb.client(), TableOptions.builder().listener(listener).build());
  }

  private double count(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }

  private static Order order(TenantId tenant, String id) {
    return new Order(tenant.value(), id, "c");
  }

  @Test
  void operationsAreTimedByOutcome() {
    ShopTenant acme = shop(MicrometerListener.of(registry)).tenant(ACME);
    acme.orders().create(order(ACME, "1"));
    assertThatThrownBy(() -> acme.orders().create(order(ACME, "1")))
        .isInstanceOf(ItemExistsException.class);

    var created =
        registry
            .get("tenure.operations")
            .tags("table", "shop", "entity", "Order", "operation", "create", "outcome", "success")
            .timer();
    assertThat(created.count()).isEqualTo(1);
    assertThat(created.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(registry.get("tenure.operations").tags("outcome", "ItemExistsException").timer())
        .satisfies(timer -> assertThat(timer.count()).isEqualTo(1));
    assertThat(count("tenure.requests", "operation", "create")).isEqualTo(2);
  }

  @Test
  void capacityIsCountedByTableAndIndex() {
    ShopTenant acme = shop(MicrometerListener.of(registry)).tenant(ACME);
    acme.orders().create(order(ACME, "1"));
    acme.orders().create(order(ACME, "2"));
    assertThat(acme.orders().byCustomer("c").page(10).items()).hasSize(2);

    assertThat(count("tenure.capacity.write", "index", "none")).isEqualTo(2);
    assertThat(count("tenure.capacity.write", "index", "byCustomer")).isEqualTo(2);
    assertThat(count("tenure.capacity.read", "index", "byCustomer", "operation", "byCustomer"))
        .isEqualTo(0.5);
    assertThat(count("tenure.items.found", "operation", "byCustomer")).isEqualTo(2);
    assertThat(count("tenure.items.scanned", "operation", "byCustomer")).isEqualTo(2);
  }

  @Test
  void tenantsAreNotToldApartUnlessAsked() {
    shop(MicrometerListener.of(registry)).tenant(ACME).orders().create(order(ACME, "1"));

    assertThat(registry.getMeters())
        .isNotEmpty()
        .allSatisfy(meter -> assertThat(meter.getId().getTag("tenant")).isNull());
  }

  @Test
  void capacityIsMeteredByTenant() {
    ShopTable shop =
        shop(MicrometerListener.builder(registry).capacityByTenant(String::valueOf).build());
    shop.tenant(ACME).orders().create(order(ACME, "1"));
    shop.tenant(GLOBEX).orders().create(order(GLOBEX, "1"));
    shop.tenant(GLOBEX).orders().create(order(GLOBEX, "2"));
    assertThat(shop.tenant(GLOBEX).countries().get("NL")).isEmpty();

    assertThat(count("tenure.capacity.write", "tenant", "acme", "index", "none")).isEqualTo(1);
    assertThat(count("tenure.capacity.write", "tenant", "globex", "index", "none")).isEqualTo(2);
    assertThat(count("tenure.capacity.read", "tenant", "the shared data")).isPositive();
    assertThat(registry.get("tenure.operations").meters())
        .allSatisfy(meter -> assertThat(meter.getId().getTag("tenant")).isNull());
  }

  @Test
  void everythingCanBeToldByTenant() {
    ShopTable shop = shop(MicrometerListener.builder(registry).allByTenant(t -> "t-" + t).build());
    shop.tenant(ACME).orders().create(order(ACME, "1"));

    assertThat(registry.getMeters())
        .isNotEmpty()
        .allSatisfy(meter -> assertThat(meter.getId().getTag("tenant")).isEqualTo("t-acme"));
  }

  @Test
  void metersOfOneNameHaveTheSameTags() throws Exception {
    ShopTable shop = shop(MicrometerListener.of(registry));
    shop.tenant(ACME).orders().create(order(ACME, "1"));
    assertThat(shop.tenant(ACME).orders().all().count()).isEqualTo(1);
    assertThat(shop.tenant(ACME).countries().all().first()).isEmpty();

    var tagsByName =
        registry.getMeters().stream()
            .map(Meter::getId)
            .collect(
                Collectors.groupingBy(
                    Meter.Id::getName,
                    Collectors.mapping(
                        id -> id.getTags().stream().map(Tag::getKey).toList(),
                        Collectors.toSet())));
    assertThat(tagsByName).hasSize(6).allSatisfy((name, tags) -> assertThat(tags).hasSize(1));
    String page = Files.readString(Path.of("..", "..", "docs", "listening.md"));
    tagsByName.forEach(
        (name, tags) -> {
          assertThat(page).contains("`" + name + "`");
          List<String> keys = tags.iterator().next();
          assertThat(page).contains(keys.stream().map(key -> "`" + key + "`").toList());
        });
  }
}
