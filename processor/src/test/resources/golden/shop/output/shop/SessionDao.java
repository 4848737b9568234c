package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableQuery;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Session} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionDao extends EntityDao<Session> {
  SessionDao(Scope scope) {
    super(scope, SessionSchema.INSTANCE);
  }

  /** The item with sort key {@code SESSION#{id}}, if there is one. */
  public Optional<Session> get(UUID id) {
    return getItem(key("get", id));
  }

  /**
   * The item with sort key {@code SESSION#{id}}, with all that was written before, if there is
   * one.
   */
  public Optional<Session> getConsistent(UUID id) {
    return getConsistentItem(key("get", id));
  }

  /** Deletes the item with sort key {@code SESSION#{id}} and answers what it was. */
  public Optional<Session> delete(UUID id) {
    return deleteItem(key("delete", id));
  }

  /**
   * Deletes the item with sort key {@code SESSION#{id}} if it fulfils a condition, and answers
   * what it was.
   */
  public Optional<Session> delete(UUID id, Condition<Session> condition) {
    return deleteItem(key("delete", id), condition);
  }

  /**
   * Deletes the item with sort key {@code SESSION#{id}} if it fulfils a condition, and answers
   * whether it did.
   */
  public WriteResult<Session> tryDelete(UUID id, Condition<Session> condition) {
    return tryDeleteItem(key("delete", id), condition);
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
  public SessionUpdate update(UUID id) {
    return new SessionUpdate(key("update", id));
  }

  /** Begins an update of an item that was read, with every verb. */
  public SessionRevision update(Session session) {
    return new SessionRevision(this, session);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public SessionUpsert upsert(Session session) {
    return new SessionUpsert(this, session);
  }

  /**
   * Reads the item with sort key {@code SESSION#{id}}, changes it and writes it, again and again
   * where others were faster.
   */
  public Session modify(UUID id, UnaryOperator<Session> change) {
    return modifyItem(key("modify", id), change);
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public void replaceAll(Collection<Session> items) {
    replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public void deleteAll(Collection<ItemKey<Session>> keys) {
    deleteItems(keys);
  }

  /** All of partition {@code TENANT#{tenantId}}, in the order of {@code SESSION#{id}}. */
  public TableQuery<Session> all() {
    KeyBuilder partitionKey = partition();
    KeyBuilder sortKey = KeyBuilder.start().literal("SESSION");
    return new TableQuery<>(path("all", partitionKey, sortKey));
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
  public static final class SessionsByUser extends Query<Session> {
    SessionsByUser(AccessPath<Session> path) {
      super(path);
    }

    /** Ranges of {@code createdAt}. */
    public OrderedRange<Instant, Query<Session>> createdAt() {
      return lastRange("createdAt", KeyTypes.INSTANT, this::within);
    }

    /** Those with this {@code createdAt}. */
    public Query<Session> createdAt(Instant createdAt) {
      return new Query<>(accessPath().lastEqual("createdAt", KeyTypes.INSTANT, createdAt));
    }
  }
}
