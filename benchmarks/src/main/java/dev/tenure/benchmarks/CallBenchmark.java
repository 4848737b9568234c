package dev.tenure.benchmarks;

import dev.tenure.benchmarks.peers.HandWrittenOrder;
import dev.tenure.benchmarks.peers.HandWrittenOrders;
import dev.tenure.benchmarks.peers.OrderBean;
import dev.tenure.benchmarks.peers.StaticOrderSchema;
import dev.tenure.benchmarks.shop.Order;
import dev.tenure.benchmarks.shop.OrderDao;
import dev.tenure.benchmarks.shop.ShopTable;
import dev.tenure.runtime.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a call costs above the client, by each means: one item read by its key ({@code get}), one
 * put ({@code replace}), one attribute of one changed ({@code update}), and a page of {@value
 * #PAGE} items read through an index ({@code page}).
 *
 * <p>The client {@linkplain AnsweringClient answers at once}. The generated code checks on top what
 * the others do not: that each row is of the tenant and of the entity, and that its keys agree with
 * its attributes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {
  private static final int PAGE = 25;
  private static final String CUSTOMER = "c-1";

  private Order order;
  private OrderBean bean;
  private Key key;
  private QueryConditional ofCustomer;
  private OrderDao generated;
  private HandWrittenOrders byHand;
  private DynamoDbTable<OrderBean> beans;
  private DynamoDbTable<OrderBean> statics;

  /** Makes an order, a page of one customer's orders, and what reads and writes them. */
  @Setup
  public void setUp() {
    order = Samples.order(1);
    bean = Samples.bean(order);
    AnsweringClient client = new AnsweringClient(Samples.item(order), page());
    generated = ShopTable.connect(client).tenant(TenantId.of(order.tenantId())).orders();
    byHand = new HandWrittenOrders(client, "shop", order.tenantId());
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    beans = enhanced.table("shop", TableSchema.fromBean(OrderBean.class));
    statics = enhanced.table("shop", StaticOrderSchema.create());
    key = Key.builder().partitionValue(bean.getPartitionKey()).sortValue(bean.getSortKey()).build();
    ofCustomer = QueryConditional.keyEqualTo(k -> k.partitionValue(bean.getCustomerPartitionKey()));
    requireEqual();
  }

  private List<Map<String, AttributeValue>> page() {
    List<Map<String, AttributeValue>> page = new ArrayList<>();
    for (int i = 0; i < PAGE; i++) {
      page.add(Samples.item(Samples.orderOf(order.tenantId(), CUSTOMER, i)));
    }
    return page;
  }

  private void requireEqual() {
    List<Order> page = pageGenerated();
    boolean equal =
        order.equals(getGenerated())
            && order.equals(getByHand())
            && order.equals(updateGenerated())
            && order.equals(updateByHand())
            && bean.getSortKey().equals(getBean().getSortKey())
            && page.size() == PAGE
            && page.equals(pageByHand())
            && pageBean().size() == PAGE
            && HandWrittenOrder.toItem(page.get(0)).equals(page().get(0));
    if (!equal) {
      throw new IllegalStateException("the means do not answer the same");
    }
  }

  @Benchmark
  public Order getGenerated() {
    return generated.get(order.orderId()).orElseThrow();
  }

  @Benchmark
  public Order getByHand() {
    return byHand.get(order.orderId()).orElseThrow();
  }

  @Benchmark
  public OrderBean getBean() {
    return beans.getItem(key);
  }

  @Benchmark
  public OrderBean getStatic() {
    return statics.getItem(key);
  }

  @Benchmark
  public Object replaceGenerated() {
    generated.replace(order);
    return order;
  }

  @Benchmark
  public Object replaceByHand() {
    byHand.put(order);
    return order;
  }

  @Benchmark
  public Object replaceBean() {
    beans.putItem(bean);
    return bean;
  }

  @Benchmark
  public Object replaceStatic() {
    statics.putItem(bean);
    return bean;
  }

  @Benchmark
  public Order updateGenerated() {
    return generated.update(order.orderId()).setNote("Ring twice").run();
  }

  @Benchmark
  public Order updateByHand() {
    return byHand.setNote(order.orderId(), "Ring twice");
  }

  @Benchmark
  public OrderBean updateBean() {
    return update(beans);
  }

  @Benchmark
  public OrderBean updateStatic() {
    return update(statics);
  }

  /** The whole bean: one with nothing but a note has no keys to compute from. */
  private OrderBean update(DynamoDbTable<OrderBean> table) {
    bean.setNote("Ring twice");
    return table.updateItem(r -> r.item(bean).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
  }

  @Benchmark
  public List<Order> pageGenerated() {
    return generated.byCustomer(CUSTOMER).page(PAGE).items();
  }

  @Benchmark
  public List<Order> pageByHand() {
    return byHand.ofCustomer(CUSTOMER, PAGE);
  }

  @Benchmark
  public List<OrderBean> pageBean() {
    return page(beans);
  }

  @Benchmark
  public List<OrderBean> pageStatic() {
    return page(statics);
  }

  private List<OrderBean> page(DynamoDbTable<OrderBean> table) {
    return table
        .index("byCustomer")
        .query(r -> r.queryConditional(ofCustomer).limit(PAGE))
        .iterator()
        .next()
        .items();
  }
}
