package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Session} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncUpdate extends EntityUpdate<Session, SessionAsyncUpdate> {
  SessionAsyncUpdate(ItemKey<Session> key) {
    super(key);
  }

  public SessionAsyncUpdate setUser(String user) {
    SessionKeys.PrimaryKey key = key();
    changes().key(
        "sessionsByUser_pk",
        () -> SessionKeys.sessionsByUserPartitionKey(key.tenant(), user));
    return set(SessionAttributes.USER, user);
  }

  public SessionAsyncUpdate setExpiresAt(Instant expiresAt) {
    return set(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  public SessionAsyncUpdate setExpiresAtIfAbsent(Instant expiresAt) {
    return setIfAbsent(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<Session> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<Session>> tryRun() {
    return tryChangeAsync();
  }

  private SessionKeys.PrimaryKey key() {
    return SessionKeys.PrimaryKey.parse(partitionKey(), sortKey());
  }
}
