package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** A write of one {@link Session}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionUpsert extends EntityUpsert<Session, SessionUpsert> {
  SessionUpsert(SessionDao dao, Session item) {
    super(dao, item);
  }

  public SessionUpsert setExpiresAtIfAbsent(Instant expiresAt) {
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
