package shop;

import dev.tenure.runtime.dao.AsyncEntityRevision;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** An update of a {@link Session} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAsyncRevision extends AsyncEntityRevision<Session, SessionAsyncRevision> {
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
}
