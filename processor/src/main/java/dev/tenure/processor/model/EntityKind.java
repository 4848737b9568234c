package dev.tenure.processor.model;

/** To whom the items of an entity belong. */
public enum EntityKind {
  /** One tenant each. */
  TENANT,
  /** No tenant; every tenant may read them. */
  SHARED,
  /** No tenant, and no tenant may read them. */
  CROSS_TENANT
}
