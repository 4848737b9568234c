package dev.tenure.processor.model;

/** What stands between two {@code #} of a key. */
public sealed interface KeyPart {
  /** Fixed text. */
  record Literal(String text) implements KeyPart {}

  /**
   * Which of so many partitions an item lies in, which follows from its sort key. It stands last in
   * the partition key of a table.
   */
  record Shard(int count) implements KeyPart {
    /** As people read it. */
    public String text() {
      return "$s{shard of " + count + "}";
    }
  }

  /** The value of a member (of the entity, or of the tenant type in a tenant pattern). */
  record Member(String name, KeyType type) implements KeyPart {}
}
