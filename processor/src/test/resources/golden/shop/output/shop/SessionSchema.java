package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import dev.tenure.runtime.mapping.Managed;
import javax.annotation.processing.Generated;

/** How {@link Session} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionSchema extends EntitySchema<Session> {
  /** The only instance. */
  public static final SessionSchema INSTANCE = new SessionSchema();

  private SessionSchema() {
    super(
        EntityDescriptor.builder(Session.class, "Session")
            .primaryKey("PK", "SK")
            .tag("_entity", "Session")
            .attribute(SessionAttributes.USER)
            .attribute(SessionAttributes.CREATED_AT)
            .attribute(SessionAttributes.UPDATED_AT)
            .attribute(SessionAttributes.EXPIRES_AT)
            .attribute(SessionAttributes.VERSION)
            .version("version")
            .createdAt("createdAt")
            .updatedAt("updatedAt")
            .indexedTime("createdAt")
            .index("sessionsByUser", "sessionsByUser_pk", "sessionsByUser_sk")
            .parts("sessionsByUser_pk", "user")
            .parts("sessionsByUser_sk", "createdAt")
            .build());
  }

  @Override
  protected String tenantKey(Session session) {
    return ShopKeys.tenant(tenant(session));
  }

  @Override
  protected String partitionKey(Session session) {
    return SessionKeys.partitionKey(tenant(session));
  }

  @Override
  protected String sortKey(Session session) {
    return SessionKeys.sortKey(session.id());
  }

  private static TenantId tenant(Session session) {
    return TenantId.of(session.tenantId());
  }

  @Override
  protected void write(Session session, ItemWriter item) {
    item.put("user", session.user());
    item.put("createdAt", session.createdAt());
    item.put("updatedAt", session.updatedAt());
    item.putEpochSeconds("expiresAt", session.expiresAt());
    item.put("version", session.version());
    TenantId tenant = tenant(session);
    item.key(
        "sessionsByUser_pk",
        SessionKeys.sessionsByUserPartitionKey(tenant, session.user()));
    item.key("sessionsByUser_sk", SessionKeys.sessionsByUserSortKey(session.createdAt()));
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Session read(ItemReader item) {
    SessionKeys.PrimaryKey key = SessionKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    return new Session(
        key.tenant().value(),
        key.id(),
        item.getString("user"),
        item.getInstant("createdAt"),
        item.getInstant("updatedAt"),
        item.getEpochSeconds("expiresAt"),
        item.getLong("version"));
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Session managed(Session session, Managed managed) {
    return new Session(
        session.tenantId(),
        managed.randomId(session.id()),
        session.user(),
        managed.createdAt(session.createdAt()),
        managed.updatedAt(session.updatedAt()),
        session.expiresAt(),
        managed.version(session.version()));
  }
}
