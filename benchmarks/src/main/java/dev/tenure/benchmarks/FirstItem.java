package dev.tenure.benchmarks;

import dev.tenure.benchmarks.peers.HandWrittenOrder;
import dev.tenure.benchmarks.peers.OrderBean;
import dev.tenure.benchmarks.peers.StaticOrderSchema;
import dev.tenure.benchmarks.shop.Order;
import dev.tenure.benchmarks.shop.OrderSchema;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Scanner;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * What the first item costs in a fresh JVM: from nothing to a schema, to an item and back.
 *
 * <p>The order exists before the clock starts; the classes of the mapping do not.
 */
public final class FirstItem {
  /** The time and the number of classes loaded for one first item. */
  record Cost(double ms, double classes) {}

  private FirstItem() {}

  /** Maps one order by the means that the argument names, and prints what it cost. */
  public static void main(String[] args) {
    Means means = Means.valueOf(args[0]);
    Order order = Samples.order(1);
    OrderBean bean = Samples.bean(order);
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    long loaded = classes.getTotalLoadedClassCount();
    long start = System.nanoTime();
    Object back = roundTrip(means, order, bean);
    double ms = (System.nanoTime() - start) / 1e6;
    long more = classes.getTotalLoadedClassCount() - loaded;
    if (back == null) {
      throw new IllegalStateException("nothing came back");
    }
    System.out.println(ms + " " + more);
  }

  private static Object roundTrip(Means means, Order order, OrderBean bean) {
    return switch (means) {
      case GENERATED -> roundTrip(OrderSchema.INSTANCE, order);
      case BY_HAND -> HandWrittenOrder.fromItem(HandWrittenOrder.toItem(order));
      case BEAN -> roundTrip(TableSchema.fromBean(OrderBean.class), bean);
      case STATIC -> roundTrip(StaticOrderSchema.create(), bean);
    };
  }

  private static <T> T roundTrip(TableSchema<T> schema, T object) {
    return schema.mapToItem(schema.itemToMap(object, true));
  }

  /** The median of several fresh JVMs, by time. */
  static Cost medianOf(int runs, Means means) throws IOException, InterruptedException {
    Cost[] costs = new Cost[runs];
    for (int i = 0; i < runs; i++) {
      costs[i] = inFreshJvm(means);
    }
    Arrays.sort(costs, Comparator.comparingDouble(Cost::ms));
    return costs[runs / 2];
  }

  private static Cost inFreshJvm(Means means) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstItem.class.getName(),
                means.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("a fresh JVM failed");
    }
    Scanner figures = new Scanner(output).useLocale(Locale.ROOT);
    return new Cost(figures.nextDouble(), figures.nextDouble());
  }
}
