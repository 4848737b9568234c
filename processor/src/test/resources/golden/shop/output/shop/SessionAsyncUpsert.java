package shop;

import dev.tenure.runtime.dao.AsyncEntityUpsert;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** A write of a {@link Session}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncUpsert extends AsyncEntityUpsert<Session, SessionAsyncUpsert> {
  SessionAsyncUpsert(SessionAsyncDao dao, Session item) {
    super(dao, item);
  }

  public SessionAsyncUpsert setExpiresAtIfAbsent(Instant expiresAt) {
    return setIfAbsent(SessionAttributes.EXPIRES_AT, expiresAt);
  }
}
