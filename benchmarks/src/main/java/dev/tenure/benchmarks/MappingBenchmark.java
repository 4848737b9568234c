package dev.tenure.benchmarks;

import dev.tenure.benchmarks.peers.HandWrittenOrder;
import dev.tenure.benchmarks.peers.OrderBean;
import dev.tenure.benchmarks.peers.StaticOrderSchema;
import dev.tenure.benchmarks.shop.Order;
import dev.tenure.benchmarks.shop.OrderSchema;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One order to its item ({@code write}) and back ({@code read}), by each means.
 *
 * <p>The item has the primary key, the entity tag, thirteen attributes and the keys of an index.
 * Each means writes the same item, which the set-up checks, and computes every key on every write.
 *
 * <p>Single calls are timed and their median is told: whatever else the machine does falls into few
 * of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MappingBenchmark {
  private final Order[] orders = new Order[Samples.COUNT];
  private final OrderBean[] beans = new OrderBean[Samples.COUNT];
  private Map<String, AttributeValue>[] items;
  private TableSchema<OrderBean> beanSchema;
  private TableSchema<OrderBean> staticSchema;
  private int next;

  /** Makes orders, items and schemas. */
  @Setup
  @SuppressWarnings({"unchecked", "rawtypes"})
  public void setUp() {
    beanSchema = TableSchema.fromBean(OrderBean.class);
    staticSchema = StaticOrderSchema.create();
    items = new Map[Samples.COUNT];
    for (int i = 0; i < Samples.COUNT; i++) {
      orders[i] = Samples.order(i);
      beans[i] = Samples.bean(orders[i]);
      items[i] = Samples.item(orders[i]);
      requireEqual(orders[i], beans[i], items[i]);
    }
  }

  private void requireEqual(Order order, OrderBean bean, Map<String, AttributeValue> item) {
    boolean equal =
        item.equals(OrderSchema.INSTANCE.toItem(order))
            && item.equals(beanSchema.itemToMap(bean, true))
            && item.equals(staticSchema.itemToMap(bean, true))
            && order.equals(OrderSchema.INSTANCE.fromItem(item))
            && order.equals(HandWrittenOrder.fromItem(item));
    if (!equal) {
      throw new IllegalStateException("the means do not write the same item");
    }
  }

  private int next() {
    return next++ & (Samples.COUNT - 1);
  }

  @Benchmark
  public Map<String, AttributeValue> writeGenerated() {
    return OrderSchema.INSTANCE.itemToMap(orders[next()], true);
  }

  @Benchmark
  public Map<String, AttributeValue> writeBean() {
    return beanSchema.itemToMap(beans[next()], true);
  }

  @Benchmark
  public Map<String, AttributeValue> writeStatic() {
    return staticSchema.itemToMap(beans[next()], true);
  }

  @Benchmark
  public Map<String, AttributeValue> writeByHand() {
    return HandWrittenOrder.toItem(orders[next()]);
  }

  @Benchmark
  public Order readGenerated() {
    return OrderSchema.INSTANCE.mapToItem(items[next()]);
  }

  @Benchmark
  public OrderBean readBean() {
    return beanSchema.mapToItem(items[next()]);
  }

  @Benchmark
  public OrderBean readStatic() {
    return staticSchema.mapToItem(items[next()]);
  }

  @Benchmark
  public Order readByHand() {
    return HandWrittenOrder.fromItem(items[next()]);
  }
}
