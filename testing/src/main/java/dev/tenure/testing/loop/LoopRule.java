package dev.tenure.testing.loop;

/** What the loop demands. */
public enum LoopRule {
  /** A request that was recorded is allowed to whoever sent it. */
  RECORDED_IS_ALLOWED,
  /** A request of a tenant, or of the shared part, names partition keys of that part only. */
  RECORDED_IS_SCOPED,
  /** A tenant's request is denied to every other tenant. */
  OTHER_TENANT_IS_DENIED,
  /** A request is denied to a session without the tenant's tags, or with empty ones. */
  NO_TENANT_IS_DENIED,
  /** A request is denied when it has no leading keys. */
  WITHOUT_KEYS_IS_DENIED,
  /** A request is denied when one of its keys is somebody else's. */
  FOREIGN_KEY_IS_DENIED,
  /** A request is denied on a table or index whose name goes on after ours. */
  OTHER_RESOURCE_IS_DENIED,
  /** Each action and each resource that is granted was used. */
  GRANT_IS_USED
}
