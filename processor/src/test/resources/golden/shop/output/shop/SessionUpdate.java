package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** An update of one {@link Session} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionUpdate extends EntityUpdate<Session, SessionUpdate> {
  SessionUpdate(ItemKey<Session> key) {
    super(key);
  }

  public SessionUpdate setUser(String user) {
    SessionKeys.PrimaryKey key = key();
    changes().key(
        "sessionsByUser_pk",
        () -> SessionKeys.sessionsByUserPartitionKey(key.tenant(), user));
    return set(SessionAttributes.USER, user);
  }

  public SessionUpdate setExpiresAt(Instant expiresAt) {
    return set(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  public SessionUpdate setExpiresAtIfAbsent(Instant expiresAt) {
    return setIfAbsent(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  /** Writes it, and answers the item as stored. */
  public Session run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<Session> tryRun() {
    return tryChange();
  }

  private SessionKeys.PrimaryKey key() {
    return SessionKeys.PrimaryKey.parse(partitionKey(), sortKey());
  }
}
