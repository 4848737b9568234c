package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** An update of one {@link Session} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionRevision extends EntityRevision<Session, SessionRevision> {
  SessionRevision(SessionDao dao, Session item) {
    super(dao, item);
  }

  public SessionRevision setUser(String user) {
    return set(SessionAttributes.USER, user);
  }

  public SessionRevision setExpiresAt(Instant expiresAt) {
    return set(SessionAttributes.EXPIRES_AT, expiresAt);
  }

  public SessionRevision setExpiresAtIfAbsent(Instant expiresAt) {
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
}
