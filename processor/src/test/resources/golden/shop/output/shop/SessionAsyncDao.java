package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.AsyncEntityDao;
import dev.tenure.runtime.dao.AsyncQuery;
import dev.tenure.runtime.dao.AsyncTableQuery;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Session} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncDao extends AsyncEntityDao<Session> {
  SessionAsyncDao(Scope scope) {
    super(scope, SessionSchema.INSTANCE);
  }

  /** The item with sort key {@code SESSION#{id}}, if there is one. */
  public CompletableFuture<Optional<Session>> get(UUID id) {
    return getItem(() -> key("get", id));
  }

  /**
   * The item with sort key {@code SESSION#{id}}, with all that was written before, if there is
   * one.
   */
  public CompletableFuture<Optional<Session>> getConsistent(UUID id) {
    return getConsistentItem(() -> key("get", id));
  }

  /** Deletes the item with sort key {@code SESSION#{id}} and answers what it was. */
  public CompletableFuture<Optional<Session>> delete(UUID id) {
    return deleteItem(() -> key("delete", id));
  }

  /**
   * Deletes the item with sort key {@code SESSION#{id}} if it fulfils a condition, and answers
   * what it was.
   */
  public CompletableFuture<Optional<Session>> delete(UUID id, Condition<Session> condition) {
    return deleteItem(() -> key("delete", id), condition);
  }

  /**
   * Deletes the item with sort key {@code SESSION#{id}} if it fulfils a condition, and answers
   * whether it did.
   */
  public CompletableFuture<WriteResult<Session>> tryDelete(UUID id, Condition<Session> condition) {
    return tryDeleteItem(() -> key("delete", id), condition);
  }

  /** The key of the item with sort key {@code SESSION#{id}}. */
  public ItemKey<Session> key(UUID id) {
    return key("key", id);
  }

  private ItemKey<Session> key(String operation, UUID id) {
    try {
      return itemKey(partition().partitionKey(), SessionKeys.sortKey(id));
    } catch (InvalidKeyException refused) {
      throw refused.during(operation, "Session");
    }
  }

  /** Begins an update of the item with sort key {@code SESSION#{id}}. */
  public SessionAsyncUpdate update(UUID id) {
    return new SessionAsyncUpdate(key("update", id));
  }

  /** Begins an update of an item that was read, with every verb. */
  public SessionAsyncRevision update(Session session) {
    return new SessionAsyncRevision(this, session);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public SessionAsyncUpsert upsert(Session session) {
    return new SessionAsyncUpsert(this, session);
  }

  /**
   * Reads the item with sort key {@code SESSION#{id}}, changes it and writes it, again and again
   * where others were faster.
   */
  public CompletableFuture<Session> modify(UUID id, UnaryOperator<Session> change) {
    return modifyItem(() -> key("modify", id), change);
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public CompletableFuture<Void> replaceAll(Collection<Session> items) {
    return replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public CompletableFuture<Void> deleteAll(Collection<ItemKey<Session>> keys) {
    return deleteItems(keys);
  }

  /** All of partition {@code TENANT#{tenantId}}, in the order of {@code SESSION#{id}}. */
  public AsyncTableQuery<Session> all() {
    KeyBuilder partitionKey = partition();
    KeyBuilder sortKey = KeyBuilder.start().literal("SESSION");
    return new AsyncTableQuery<>(path("all", partitionKey, sortKey));
  }

  /**
   * Index {@code sessionsByUser}: partition key {@code TENANT#{tenantId}#{user}}, sort key
   * {@code {createdAt}}.
   */
  public SessionsByUser sessionsByUser(String user) {
    try {
      KeyBuilder partitionKey = partition().text("user", user);
      KeyBuilder sortKey = KeyBuilder.start();
      return new SessionsByUser(
          indexPath("sessionsByUser", "sessionsByUser", partitionKey, sortKey));
    } catch (InvalidKeyException refused) {
      throw refused.during("sessionsByUser", "Session");
    }
  }

  /** A query; {@code createdAt} is the next part of its sort key. */
  public static final class SessionsByUser extends AsyncQuery<Session> {
    SessionsByUser(AccessPath<Session> path) {
      super(path);
    }

    /** Ranges of {@code createdAt}. */
    public OrderedRange<Instant, AsyncQuery<Session>> createdAt() {
      return lastRange("createdAt", KeyTypes.INSTANT, this::within);
    }

    /** Those with this {@code createdAt}. */
    public AsyncQuery<Session> createdAt(Instant createdAt) {
      return new AsyncQuery<>(accessPath().lastEqual("createdAt", KeyTypes.INSTANT, createdAt));
    }
  }
}
