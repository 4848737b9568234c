package dev.tenure.testing;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.testing.EntityIsolation.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tries one entity as two tenants, in the order in which things come to be. */
final class IsolationCheck<D, T, A extends EntityDao<T>> {
  private final EntitySchema<T> schema;
  private final Class<T> type;
  private final List<Read<D, A, Optional<?>>> gets;
  private final List<Read<D, A, Query<?>>> queries;
  private final List<Function<A, Optional<T>>> deletes;
  private final TableRows rows;
  private final IsolationFindings findings;

  /** By side the first item as it was stored: with a version, if it has one. */
  private final Map<String, T> stored = new HashMap<>();

  private final TenantSide<D, T, A> one;
  private final TenantSide<D, T, A> other;

  IsolationCheck(
      EntitySchema<T> schema,
      List<Read<D, A, Optional<?>>> gets,
      List<Read<D, A, Query<?>>> queries,
      List<Function<A, Optional<T>>> deletes,
      TableRows rows,
      IsolationFindings findings,
      TenantSide<D, T, A> one,
      TenantSide<D, T, A> other) {
    this.schema = schema;
    this.type = schema.descriptor().type();
    this.gets = gets;
    this.queries = queries;
    this.deletes = deletes;
    this.rows = rows;
    this.findings = findings;
    this.one = one;
    this.other = other;
    if (one.key().equals(other.key())) {
      throw new IllegalArgumentException(
          schema.descriptor().entityName() + ": the samples of both tenants are one tenant's");
    }
  }

  void run() {
    create(one);
    findsNothing(other);
    List<List<?>> before = findings.requireSucceeds(one.name() + ": query", () -> allFound(one));
    create(other);
    if (before != null) {
      findsTheSame(one, before);
    }
    findsItsOwn(one);
    findsItsOwn(other);
    refusesItemsOf(one, other);
    refusesItemsOf(other, one);
    refusesPageTokensOf(one, other);
    refusesPageTokensOf(other, one);
    deletesItsOwn(one, other);
    deletesItsOwn(other, one);
    handsOutNothingPlanted(one, other);
    handsOutNothingPlanted(other, one);
  }

  private void create(TenantSide<D, T, A> side) {
    for (T item : side.items()) {
      T created =
          findings.requireSucceeds(
              side.name() + ": create", () -> side.does(dao -> dao.create(item)));
      if (created != null) {
        stored.putIfAbsent(side.key(), created);
      }
    }
  }

  private void findsNothing(TenantSide<D, T, A> side) {
    for (Read<D, A, Optional<?>> get : gets) {
      findings.require(
          side.reads(get, Optional::isEmpty),
          side.name() + " finds what it did not store, by " + get.name());
    }
    for (Read<D, A, Query<?>> query : queries) {
      boolean none = side.reads(query, found -> found.first().isEmpty());
      long count = side.reads(query, Query::count);
      findings.require(
          none && count == 0, side.name() + " finds what it did not store, by " + query.name());
    }
  }

  private void findsItsOwn(TenantSide<D, T, A> side) {
    for (Read<D, A, Optional<?>> get : gets) {
      Optional<?> found =
          findings.requireSucceeds(
              side.name() + ": " + get.name(), () -> side.reads(get, Function.identity()));
      if (found != null) {
        findings.require(
            found.isPresent(), side.name() + " finds none of its samples by " + get.name());
        requireOwn(side, found.stream().toList(), get.name());
      }
    }
    queries.forEach(query -> queryFindsItsOwn(side, query));
  }

  private void queryFindsItsOwn(TenantSide<D, T, A> side, Read<D, A, Query<?>> query) {
    List<?> all =
        findings.requireSucceeds(
            side.name() + ": " + query.name(),
            () -> side.reads(query, found -> found.stream().toList()));
    if (all == null) {
      return;
    }
    findings.require(
        all.size() >= 2,
        side.name()
            + " finds "
            + all.size()
            + " of its samples by "
            + query.name()
            + ": two are needed");
    requireOwn(side, all, query.name());
    requireOwn(side, side.reads(query, found -> pages(found.ascending())), query.name());
    requireOwn(side, side.reads(query, found -> pages(found.descending())), query.name());
    findings.require(
        side.reads(query, Query::count) == all.size(),
        side.name() + " counts other items than it finds by " + query.name());
  }

  private static <R> List<R> pages(Query<R> query) {
    List<R> items = new ArrayList<>();
    Page<R> page = query.page(1);
    items.addAll(page.items());
    while (page.next().isPresent()) {
      page = query.page(1, page.next().get());
      items.addAll(page.items());
    }
    return items;
  }

  /** A view may not show whose it is; then only the other tenant's writes tell. */
  private void requireOwn(TenantSide<D, T, A> side, List<?> items, String read) {
    for (Object item : items) {
      findings.require(
          !type.isInstance(item) || schema.tenantKeyOf(type.cast(item)).equals(side.key()),
          side.name() + " finds an item of another tenant by " + read);
    }
  }

  private List<List<?>> allFound(TenantSide<D, T, A> side) {
    return queries.stream().<List<?>>map(query -> found(side, query)).toList();
  }

  /** What one tenant finds does not depend on what the other one wrote. */
  private void findsTheSame(TenantSide<D, T, A> side, List<List<?>> before) {
    for (int i = 0; i < queries.size(); i++) {
      findings.require(
          found(side, queries.get(i)).equals(before.get(i)),
          side.name() + " finds what another tenant wrote, by " + queries.get(i).name());
    }
  }

  private void refusesItemsOf(TenantSide<D, T, A> stranger, TenantSide<D, T, A> side) {
    Set<Map<String, AttributeValue>> before = rows.all();
    for (T item : stranger.items()) {
      refuses(side, "create", dao -> dao.create(item));
      refuses(side, "save", dao -> dao.save(item));
      refuses(side, "replace", dao -> dao.replace(item));
    }
    findings.require(
        rows.all().equals(before), side.name() + " changed rows by writes that were refused");
    T own = stored.getOrDefault(side.key(), side.items().get(0));
    T saved =
        findings.requireSucceeds(side.name() + ": save", () -> side.does(dao -> dao.save(own)));
    if (saved != null) {
      findings.requireSucceeds(
          side.name() + ": replace", () -> side.does(dao -> dao.replace(saved)));
    }
  }

  private void refuses(TenantSide<D, T, A> side, String write, Function<A, T> call) {
    findings.requireThrows(
        TenantMismatchException.class,
        side.name() + ": " + write + " of another tenant's item",
        () -> side.does(call));
  }

  private void refusesPageTokensOf(TenantSide<D, T, A> stranger, TenantSide<D, T, A> side) {
    for (Read<D, A, Query<?>> query : queries) {
      Page<?> page =
          findings.requireSucceeds(
              stranger.name() + ": " + query.name(),
              () -> stranger.<Query<?>, Page<?>>reads(query, found -> found.page(1)));
      if (page == null || page.next().isEmpty()) {
        continue; // told already: two samples are needed
      }
      PageToken token = page.next().get();
      findings.requireThrows(
          InvalidPageTokenException.class,
          side.name() + ": a page token of another tenant, by " + query.name(),
          () -> side.reads(query, found -> found.page(1, token)));
    }
  }

  private void deletesItsOwn(TenantSide<D, T, A> side, TenantSide<D, T, A> bystander) {
    for (Function<A, Optional<T>> delete : deletes) {
      Set<Map<String, AttributeValue>> others = rowsOf(bystander);
      Optional<T> deleted =
          findings.requireSucceeds(side.name() + ": delete", () -> side.does(delete));
      if (deleted == null) {
        continue;
      }
      findings.require(deleted.isPresent(), side.name() + " deletes none of its samples");
      requireOwn(side, deleted.stream().toList(), "delete");
      findings.require(
          rowsOf(bystander).equals(others), side.name() + " deletes rows of another tenant");
      deleted.ifPresent(
          item ->
              findings.requireSucceeds(
                  side.name() + ": create again", () -> side.does(dao -> dao.create(item))));
    }
  }

  private Set<Map<String, AttributeValue>> rowsOf(TenantSide<D, T, A> side) {
    Set<Map<String, AttributeValue>> own = rows.all();
    String partitionKey = schema.descriptor().partitionKey();
    own.removeIf(
        row -> {
          AttributeValue key = row.get(partitionKey);
          return key == null
              || !(key.s().equals(side.key()) || key.s().startsWith(side.key() + "#"));
        });
    return own;
  }

  private void handsOutNothingPlanted(TenantSide<D, T, A> attacker, TenantSide<D, T, A> victim) {
    List<List<?>> before = allFound(victim);
    Map<String, AttributeValue> original = schema.toItem(attacker.items().get(0));
    rows.put(rows.planted(original, schema.toItem(victim.items().get(0))));
    for (int i = 0; i < queries.size(); i++) {
      Read<D, A, Query<?>> query = queries.get(i);
      List<?> expected = before.get(i);
      String what = query.name() + ", where another tenant planted a row";
      unlessRefused(
          () ->
              findings.require(
                  found(victim, query).equals(expected),
                  victim.name() + " finds other items by " + what));
      unlessRefused(
          () ->
              findings.require(
                  victim.reads(query, Query::count) == expected.size(),
                  victim.name() + " counts other items by " + what));
    }
    rows.put(original);
  }

  /** As stored, where they are items: not every entity compares itself. Views are records. */
  private List<?> found(TenantSide<D, T, A> side, Read<D, A, Query<?>> query) {
    return side.reads(query, found -> found.stream().map(this::comparable).toList());
  }

  private Object comparable(Object found) {
    return type.isInstance(found) ? schema.toItem(type.cast(found)) : found;
  }

  /** Rows that do not belong are skipped or refused, by the table's options; both are right. */
  private static void unlessRefused(Runnable read) {
    try {
      read.run();
    } catch (ForeignItemException refused) {
      // Nothing was handed out.
    }
  }
}
