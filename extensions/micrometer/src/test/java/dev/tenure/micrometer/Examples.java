package dev.tenure.micrometer;

import dev.tenure.runtime.OperationEvent;
import dev.tenure.runtime.TableOptions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The code of {@code docs/listening.md}. */
final class Examples {
  private Examples() {}

  static ShopTable slowOnes(DynamoDbClient client, System.Logger log) {
    TableOptions options =
        TableOptions.builder()
            .listener(
                event -> {
                  if (event.duration().compareTo(Duration.ofSeconds(1)) > 0) {
                    log.log(System.Logger.Level.WARNING, "slow: {0}", event);
                  }
                })
            .build();
    return ShopTable.connect(client, options);
  }

  static void add(OperationEvent event, DoubleAdder units) {
    units.add(event.usage().capacity().read() + event.usage().capacity().write());
  }

  static ShopTable meters(DynamoDbClient client, MeterRegistry registry) {
    TableOptions options = TableOptions.builder().listener(MicrometerListener.of(registry)).build();
    return ShopTable.connect(client, options);
  }

  static MicrometerListener byTenant(MeterRegistry registry) {
    return MicrometerListener.builder(registry).capacityByTenant(String::valueOf).build();
  }
}
