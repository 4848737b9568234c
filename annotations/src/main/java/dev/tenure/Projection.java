package dev.tenure;

/**
 * Which attributes of an item an index holds a copy of. The keys of the table and of the index, the
 * attribute that names the entity, and the time to live are always among them: what an index
 * answers is checked against the tenant and the entity, whatever it holds.
 */
public enum Projection {
  /** All of them: the index answers whole entities. */
  ALL,
  /** Keys, and what is always there. */
  KEYS_ONLY,
  /** Keys, what is always there, and what {@code include} names. */
  INCLUDE
}
