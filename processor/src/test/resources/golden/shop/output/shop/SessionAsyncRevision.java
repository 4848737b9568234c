package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Session} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncRevision extends EntityRevision<Session, SessionAsyncRevision> {
  SessionAsyncRevision(SessionAsyncDao dao, Session item) {
    super(dao, item);
  }

  public SessionAsyncRevision setUser(String user) {
    return set(SessionAttributes.USER, user);
  }

  public SessionAsyncRevision setExpiresAt(Instant expiresAt) {
    return set(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  public SessionAsyncRevision setExpiresAtIfAbsent(Instant expiresAt) {
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
}
