package shop;

import dev.tenure.runtime.dao.AsyncEntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** An update of a {@link Session} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncUpdate extends AsyncEntityUpdate<Session, SessionAsyncUpdate> {
  SessionAsyncUpdate(ItemKey<Session> key) {
    super(key);
  }

  public SessionAsyncUpdate setUser(String user) {
    SessionKeys.PrimaryKey key = key();
    changes().key(
        "sessionsByUser_pk",
        SessionKeys.sessionsByUserPartitionKey(key.tenant(), user));
    return set(SessionAttributes.USER, user);
  }

  public SessionAsyncUpdate setExpiresAt(Instant expiresAt) {
    return set(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  public SessionAsyncUpdate setExpiresAtIfAbsent(Instant expiresAt) {
    return setIfAbsent(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  private SessionKeys.PrimaryKey key() {
    return SessionKeys.PrimaryKey.parse(partitionKey(), sortKey());
  }
}
