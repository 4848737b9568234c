package dev.tenure.processor.model;

/** What stands between two {@code #} of a key. */
public sealed interface KeyPart {
  /** Fixed text. */
  record Literal(String text) implements KeyPart {}

  /** The value of a member (of the entity, or of the tenant type in a tenant pattern). */
  record Member(String name, KeyType type) implements KeyPart {}
}
