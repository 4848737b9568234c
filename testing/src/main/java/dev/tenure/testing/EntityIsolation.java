package dev.tenure.testing;

import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The ways to read one entity, for {@link TenantIsolation}: each is tried as both tenants.
 *
 * @param <K> the type of a tenant
 * @param <D> the tenant's door
 * @param <T> the entity
 * @param <A> its DAO
 */
public final class EntityIsolation<K, D, T, A extends EntityDao<T>> {
  private final EntitySchema<T> schema;
  private final Function<D, A> dao;
  private final Function<K, List<T>> samples;
  private final List<Read<D, A, Optional<?>>> gets = new ArrayList<>();
  private final List<Read<D, A, Query<?>>> queries = new ArrayList<>();
  private final List<Function<A, Optional<T>>> deletes = new ArrayList<>();

  /**
   * A way to read.
   *
   * @param name how findings call it
   */
  record Read<D, A, R>(String name, BiFunction<D, A, R> by) {}

  EntityIsolation(EntitySchema<T> schema, Function<D, A> dao, Function<K, List<T>> samples) {
    this.schema = schema;
    this.dao = dao;
    this.samples = samples;
  }

  /** A get that finds one of the samples: {@code dao -> dao.get("1")}. */
  public EntityIsolation<K, D, T, A> get(Function<A, ? extends Optional<?>> get) {
    return get("get " + (gets.size() + 1), (door, of) -> get.apply(of));
  }

  EntityIsolation<K, D, T, A> get(String name, BiFunction<D, A, Optional<?>> get) {
    gets.add(new Read<>(name, get));
    return this;
  }

  /**
   * A query that finds two or more of the samples, or views of them: {@code dao ->
   * dao.byCustomer("c-42")}.
   */
  public EntityIsolation<K, D, T, A> query(Function<A, ? extends Query<?>> query) {
    return query("query " + (queries.size() + 1), (door, of) -> query.apply(of));
  }

  /**
   * A query of an item collection that finds two or more of the samples: {@code tenant ->
   * tenant.orderRows().of("1")}.
   */
  public EntityIsolation<K, D, T, A> collection(Function<D, ? extends Query<?>> query) {
    return query("query " + (queries.size() + 1), (door, of) -> query.apply(door));
  }

  EntityIsolation<K, D, T, A> query(String name, BiFunction<D, A, Query<?>> query) {
    queries.add(new Read<>(name, query));
    return this;
  }

  /** A delete of one of the samples: {@code dao -> dao.delete("1")}. */
  public EntityIsolation<K, D, T, A> delete(Function<A, Optional<T>> delete) {
    deletes.add(delete);
    return this;
  }

  void requireReads() {
    if (gets.isEmpty() && queries.isEmpty()) {
      throw new IllegalArgumentException(
          schema.descriptor().entityName() + ": name at least one get or query");
    }
  }

  void verify(
      Function<K, D> door,
      K one,
      K other,
      TableRows rows,
      TenantRequests requests,
      IsolationFindings findings) {
    findings.entity(schema.descriptor().entityName());
    IsolationCheck<D, T, A> check =
        new IsolationCheck<>(
            schema,
            gets,
            queries,
            deletes,
            rows,
            findings,
            side(door, one, requests, true),
            side(door, other, requests, false));
    check.run();
  }

  private TenantSide<D, T, A> side(
      Function<K, D> doors, K tenant, TenantRequests requests, boolean first) {
    List<T> items = List.copyOf(samples.apply(tenant));
    if (items.isEmpty() || (items.size() < 2 && !queries.isEmpty())) {
      throw new IllegalArgumentException(
          schema.descriptor().entityName()
              + ": a sample is needed, and two where there is a query, so that it has two pages");
    }
    List<String> keys = items.stream().map(schema::tenantKeyOf).distinct().toList();
    if (keys.size() != 1) {
      throw new IllegalArgumentException(
          schema.descriptor().entityName() + ": the samples of one tenant are several tenants'");
    }
    D door = doors.apply(tenant);
    return new TenantSide<>(
        String.valueOf(tenant), keys.get(0), door, dao.apply(door), items, requests, first);
  }
}
