package dev.tenure.testing;

import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.testing.request.RecordingInterceptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Shows, on a table of yours, that two tenants are apart.
 *
 * <pre>{@code
 * TenantIsolation.of(ShopTable.DEFINITION, ShopTable::connect, ShopTable::tenant)
 *     .tenants(TenantId.of("acme"), TenantId.of("acme2"))
 *     .items(tenant -> List.of(order(tenant, "1"), order(tenant, "2"), settings(tenant)))
 *     .verify(dynamoDb);
 * }</pre>
 *
 * <p>With samples of every entity of tenants, each get, query and delete that the build wrote for
 * the table is tried, as the table's design names them. An entity's reads may be named instead:
 *
 * <pre>{@code
 * .entity(
 *     OrderSchema.INSTANCE,
 *     ShopTenant::orders,
 *     tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
 *     orders ->
 *         orders
 *             .get(dao -> dao.get("1"))
 *             .query(dao -> dao.all())
 *             .query(dao -> dao.byCustomer("c-42"))
 *             .delete(dao -> dao.delete("1")))
 * .verify(dynamoDb);
 * }</pre>
 *
 * <p>Take two tenants whose names are alike, and the same ids for both. Of each entity it is shown:
 *
 * <ul>
 *   <li>a tenant finds what it stored, by every get and query, and nothing of the other's;
 *   <li>both may use the same ids;
 *   <li>an object of the other tenant is refused by create, save and replace, and nothing is
 *       written;
 *   <li>what one deletes stays with the other;
 *   <li>a page token of one is refused to the other;
 *   <li>a row that the other tenant planted in an index by other means is never handed out;
 *   <li>no request leaves the tenant: none is a scan, each names the tenant's partitions only.
 * </ul>
 *
 * <p>Every "cannot" stands beside a "can", and a get or query that finds nothing is a failure: it
 * would show nothing.
 *
 * @param <K> the type of a tenant
 * @param <D> the tenant's door
 */
public final class TenantIsolation<K, D> {
  private final TableDefinition definition;
  private final Function<DynamoDbClient, Function<K, D>> doors;
  private final List<EntityIsolation<K, D, ?, ?>> entities = new ArrayList<>();
  private final List<K> tenants = new ArrayList<>();
  private @Nullable Function<K, List<?>> samples;

  private TenantIsolation(
      TableDefinition definition, Function<DynamoDbClient, Function<K, D>> doors) {
    this.definition = definition;
    this.doors = doors;
  }

  /**
   * For a table under its declared name.
   *
   * @param connect {@code ShopTable::connect}
   * @param tenant {@code ShopTable::tenant}
   */
  public static <S, K, D> TenantIsolation<K, D> of(
      TableDefinition definition, Function<DynamoDbClient, S> connect, BiFunction<S, K, D> tenant) {
    return new TenantIsolation<>(
        definition,
        client -> {
          S table = connect.apply(client);
          return key -> tenant.apply(table, key);
        });
  }

  /** The two tenants, best with names that are alike. */
  public TenantIsolation<K, D> tenants(K one, K other) {
    tenants.clear();
    tenants.add(one);
    tenants.add(other);
    return this;
  }

  /**
   * An entity, with items for a tenant and with the ways to read them.
   *
   * @param dao {@code ShopTenant::orders}
   * @param samples items of this tenant, none of them stored yet; two or more where there is a
   *     query
   * @param reads names the gets and queries, all of which find some of the samples
   */
  public <T, A extends EntityDao<T>> TenantIsolation<K, D> entity(
      EntitySchema<T> schema,
      Function<D, A> dao,
      Function<K, List<T>> samples,
      Consumer<EntityIsolation<K, D, T, A>> reads) {
    EntityIsolation<K, D, T, A> entity = new EntityIsolation<>(schema, dao, samples);
    reads.accept(entity);
    entity.requireReads();
    entities.add(entity);
    return this;
  }

  /**
   * Items of all entities of tenants, by which everything that can be read of them is: the design
   * that the build wrote, {@code META-INF/tenure/<table>/table.json}, names each get and each query
   * of the table, its indexes and item collections, and the samples have what these ask for. An
   * index that the database does not have, for want of {@linkplain
   * DynamoDbLocalExtension#withoutMultiAttributeIndexes keys of several attributes}, is left out.
   *
   * @param items of this tenant, none of them stored yet, with the same ids for both tenants; of
   *     each entity two that every query finds together, but of one that stands alone
   */
  public TenantIsolation<K, D> items(Function<K, List<?>> items) {
    samples = items;
    return this;
  }

  /**
   * Shows all of the above in DynamoDB Local. The table is created, unless the test has created it
   * already, and is left empty.
   *
   * @return what the first tenant's door sent, for a {@link dev.tenure.testing.loop.PolicyLoop}
   * @throws IllegalStateException when the table has items
   * @throws AssertionError when something is not so, with all that is not
   */
  public List<SdkRequest> verify(DynamoDbLocalExtension dynamoDb) {
    try {
      dynamoDb.client().createTable(definition.toCreateTableRequest(definition.name()));
    } catch (ResourceInUseException created) {
      requireEmpty(dynamoDb.client()); // by the test itself, as in a @BeforeEach
    }
    return verify(dynamoDb.client(), dynamoDb.recording());
  }

  /**
   * Shows all of the above on a table that is there and empty.
   *
   * @param client may do everything to the table
   * @param recording an interceptor of this client
   * @return what the first tenant's door sent, for a {@link dev.tenure.testing.loop.PolicyLoop}
   * @throws AssertionError when something is not so, with all that is not
   * @throws IllegalArgumentException if samples are missing, before anything is tried
   */
  public List<SdkRequest> verify(DynamoDbClient client, RecordingInterceptor recording) {
    if (tenants.isEmpty() || (entities.isEmpty() && samples == null)) {
      throw new IllegalStateException("Name two tenants and at least one entity");
    }
    TableRows rows = new TableRows(client, definition);
    IsolationFindings findings = new IsolationFindings();
    TenantRequests requests = new TenantRequests(definition, recording, findings);
    Function<K, D> door = doors.apply(client);
    List<EntityIsolation<K, D, ?, ?>> all = new ArrayList<>(entities);
    if (samples != null) {
      all.addAll(designed(samples, door.apply(tenants.get(0)), indexesOf(client)));
    }
    for (EntityIsolation<K, D, ?, ?> entity : all) {
      entity.verify(door, tenants.get(0), tenants.get(1), rows, requests, findings);
      rows.clear();
    }
    findings.orThrow();
    return requests.ofFirst();
  }

  private void requireEmpty(DynamoDbClient client) {
    if (!new TableRows(client, definition).all().isEmpty()) {
      throw new IllegalStateException(
          "The table " + definition.name() + " has items; isolation is shown on an empty one");
    }
  }

  private Set<String> indexesOf(DynamoDbClient client) {
    TableDescription table =
        client.describeTable(request -> request.tableName(definition.name())).table();
    Set<String> indexes = new HashSet<>();
    table.globalSecondaryIndexes().forEach(index -> indexes.add(index.indexName()));
    table.localSecondaryIndexes().forEach(index -> indexes.add(index.indexName()));
    return indexes;
  }

  private List<EntityIsolation<K, D, ?, ?>> designed(
      Function<K, List<?>> items, D door, Set<String> indexes) {
    TableDesign design = TableDesign.of(definition.name(), door.getClass().getClassLoader());
    List<?> ofOne = items.apply(tenants.get(0));
    List<EntityIsolation<K, D, ?, ?>> all = new ArrayList<>();
    int known = 0;
    for (TableDesign.Entity entity : design.entities()) {
      DesignedEntity<K, D, ?> designed = DesignedEntity.of(entity, door);
      known += designed.ownOf(ofOne).size();
      all.add(designed.toIsolation(items, ofOne, indexes));
    }
    if (known != ofOne.size()) {
      throw new IllegalArgumentException(
          "Some of the samples are of no entity of the tenants of table " + definition.name());
    }
    return all;
  }
}
