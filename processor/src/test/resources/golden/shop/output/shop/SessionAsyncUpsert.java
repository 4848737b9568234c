package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** A write of one {@link Session}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncUpsert extends EntityUpsert<Session, SessionAsyncUpsert> {
  SessionAsyncUpsert(SessionAsyncDao dao, Session item) {
    super(dao, item);
  }

  public SessionAsyncUpsert setExpiresAtIfAbsent(Instant expiresAt) {
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
