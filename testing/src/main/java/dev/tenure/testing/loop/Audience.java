package dev.tenure.testing.loop;

/** Whose role the policies are for, and thus what is demanded of them. */
enum Audience {
  /** Sessions of one tenant each, on a table of all tenants. */
  TENANTS(true, true),
  /** Sessions of one tenant each, each on a table of its own. */
  SILOS(true, true),
  /** Whoever writes what all tenants read. */
  SHARED(false, true),
  /** Whoever reads or writes what was declared to cross tenants. */
  CROSS_TENANT(false, true),
  /** Any other role, which leading keys need not bind. */
  ROLE(false, false);

  private final boolean tenants;
  private final boolean keys;

  Audience(boolean tenants, boolean keys) {
    this.tenants = tenants;
    this.keys = keys;
  }

  /** Whether sessions are told apart by tags. */
  boolean hasTenants() {
    return tenants;
  }

  /** Whether leading keys bind the role. */
  boolean hasKeys() {
    return keys;
  }
}
