package dev.tenure.testing;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.page.PageToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tries one entity as two tenants, in the order in which things come to be. */
final class IsolationCheck<T, A extends EntityDao<T>> {
  private final EntitySchema<T> schema;
  private final List<Function<A, Optional<T>>> gets;
  private final List<Function<A, Query<T>>> queries;
  private final List<Function<A, Optional<T>>> deletes;
  private final TableRows rows;
  private final IsolationFindings findings;

  /** By side the first item as it was stored: with a version, if it has one. */
  private final Map<String, T> stored = new HashMap<>();

  private final TenantSide<T, A> one;
  private final TenantSide<T, A> other;

  IsolationCheck(
      EntitySchema<T> schema,
      List<Function<A, Optional<T>>> gets,
      List<Function<A, Query<T>>> queries,
      List<Function<A, Optional<T>>> deletes,
      TableRows rows,
      IsolationFindings findings,
      TenantSide<T, A> one,
      TenantSide<T, A> other) {
    this.schema = schema;
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
    create(other);
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

  private void create(TenantSide<T, A> side) {
    for (T item : side.items()) {
      T created =
          findings.requireSucceeds(
              side.name() + ": create", () -> side.does(dao -> dao.create(item)));
      if (created != null) {
        stored.putIfAbsent(side.key(), created);
      }
    }
  }

  private void findsNothing(TenantSide<T, A> side) {
    for (int i = 0; i < gets.size(); i++) {
      Function<A, Optional<T>> get = gets.get(i);
      findings.require(
          side.does(get).isEmpty(), side.name() + " finds what it did not store, by " + get(i));
    }
    for (int i = 0; i < queries.size(); i++) {
      Function<A, Query<T>> query = queries.get(i);
      boolean none = side.does(dao -> query.apply(dao).first().isEmpty());
      long count = side.does(dao -> query.apply(dao).count());
      findings.require(
          none && count == 0, side.name() + " finds what it did not store, by " + query(i));
    }
  }

  private void findsItsOwn(TenantSide<T, A> side) {
    for (int i = 0; i < gets.size(); i++) {
      Function<A, Optional<T>> get = gets.get(i);
      Optional<T> found =
          findings.requireSucceeds(side.name() + ": " + get(i), () -> side.does(get));
      if (found != null) {
        findings.require(
            found.isPresent(), side.name() + " finds none of its samples by " + get(i));
        requireOwn(side, found.stream().toList(), get(i));
      }
    }
    for (int i = 0; i < queries.size(); i++) {
      queryFindsItsOwn(side, queries.get(i), query(i));
    }
  }

  private void queryFindsItsOwn(TenantSide<T, A> side, Function<A, Query<T>> query, String name) {
    List<T> all =
        findings.requireSucceeds(
            side.name() + ": " + name, () -> side.does(dao -> query.apply(dao).stream().toList()));
    if (all == null) {
      return;
    }
    findings.require(
        all.size() >= 2,
        side.name() + " finds " + all.size() + " of its samples by " + name + ": two are needed");
    requireOwn(side, all, name);
    List<UnaryOperator<Query<T>>> directions = List.of(Query::ascending, Query::descending);
    for (UnaryOperator<Query<T>> direction : directions) {
      requireOwn(side, side.does(dao -> pages(direction.apply(query.apply(dao)))), name);
    }
    findings.require(
        side.does(dao -> query.apply(dao).count()) == all.size(),
        side.name() + " counts other items than it finds by " + name);
  }

  private static <T> List<T> pages(Query<T> query) {
    List<T> items = new ArrayList<>();
    Page<T> page = query.page(1);
    items.addAll(page.items());
    while (page.next().isPresent()) {
      page = query.page(1, page.next().get());
      items.addAll(page.items());
    }
    return items;
  }

  private void requireOwn(TenantSide<T, A> side, List<T> items, String read) {
    for (T item : items) {
      findings.require(
          schema.tenantKeyOf(item).equals(side.key()),
          side.name() + " finds an item of another tenant by " + read);
    }
  }

  private void refusesItemsOf(TenantSide<T, A> stranger, TenantSide<T, A> side) {
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

  private void refuses(TenantSide<T, A> side, String write, Function<A, T> call) {
    findings.requireThrows(
        TenantMismatchException.class,
        side.name() + ": " + write + " of another tenant's item",
        () -> side.does(call));
  }

  private void refusesPageTokensOf(TenantSide<T, A> stranger, TenantSide<T, A> side) {
    for (int i = 0; i < queries.size(); i++) {
      Function<A, Query<T>> query = queries.get(i);
      Page<T> page =
          findings.requireSucceeds(
              stranger.name() + ": " + query(i),
              () -> stranger.does(dao -> query.apply(dao).page(1)));
      if (page == null || page.next().isEmpty()) {
        continue; // told already: two samples are needed
      }
      PageToken token = page.next().get();
      findings.requireThrows(
          InvalidPageTokenException.class,
          side.name() + ": a page token of another tenant, by " + query(i),
          () -> side.does(dao -> query.apply(dao).page(1, token)));
    }
  }

  private void deletesItsOwn(TenantSide<T, A> side, TenantSide<T, A> bystander) {
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

  private Set<Map<String, AttributeValue>> rowsOf(TenantSide<T, A> side) {
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

  private void handsOutNothingPlanted(TenantSide<T, A> attacker, TenantSide<T, A> victim) {
    List<List<Map<String, AttributeValue>>> before = new ArrayList<>();
    for (Function<A, Query<T>> query : queries) {
      before.add(found(victim, query));
    }
    Map<String, AttributeValue> original = schema.toItem(attacker.items().get(0));
    rows.put(rows.planted(original, schema.toItem(victim.items().get(0))));
    for (int i = 0; i < queries.size(); i++) {
      Function<A, Query<T>> query = queries.get(i);
      List<Map<String, AttributeValue>> expected = before.get(i);
      String what = query(i) + ", where another tenant planted a row";
      unlessRefused(
          () ->
              findings.require(
                  found(victim, query).equals(expected),
                  victim.name() + " finds other items by " + what));
      unlessRefused(
          () ->
              findings.require(
                  victim.does(dao -> query.apply(dao).count()) == expected.size(),
                  victim.name() + " counts other items by " + what));
    }
    rows.put(original);
  }

  /** As stored: not every entity compares itself. */
  private List<Map<String, AttributeValue>> found(
      TenantSide<T, A> side, Function<A, Query<T>> query) {
    return side.does(dao -> query.apply(dao).stream().map(schema::toItem).toList());
  }

  /** Rows that do not belong are skipped or refused, by the table's options; both are right. */
  private static void unlessRefused(Runnable read) {
    try {
      read.run();
    } catch (ForeignItemException refused) {
      // Nothing was handed out.
    }
  }

  private static String get(int place) {
    return "get " + (place + 1);
  }

  private static String query(int place) {
    return "query " + (place + 1);
  }
}
