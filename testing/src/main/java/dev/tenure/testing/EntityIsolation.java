package dev.tenure.testing;

import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<Function<A, Optional<T>>> gets = new ArrayList<>();
  private final List<Function<A, Query<T>>> queries = new ArrayList<>();
  private final List<Function<A, Optional<T>>> deletes = new ArrayList<>();

  EntityIsolation(EntitySchema<T> schema, Function<D, A> dao, Function<K, List<T>> samples) {
    this.schema = schema;
    this.dao = dao;
    this.samples = samples;
  }

  /** A get that finds one of the samples: {@code dao -> dao.get("1")}. */
  public EntityIsolation<K, D, T, A> get(Function<A, Optional<T>> get) {
    gets.add(get);
    return this;
  }

  /** A query that finds two or more of the samples: {@code dao -> dao.byCustomer("c-42")}. */
  public EntityIsolation<K, D, T, A> query(Function<A, Query<T>> query) {
    queries.add(query);
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
    IsolationCheck<T, A> check =
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

  private TenantSide<T, A> side(
      Function<K, D> door, K tenant, TenantRequests requests, boolean first) {
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
    return new TenantSide<>(
        String.valueOf(tenant), keys.get(0), dao.apply(door.apply(tenant)), items, requests, first);
  }
}
