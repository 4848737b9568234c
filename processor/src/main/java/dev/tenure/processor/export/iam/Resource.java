package dev.tenure.processor.export.iam;

/** What a statement is about, whatever a format calls it. */
public sealed interface Resource {
  /** The table itself. */
  record Table() implements Resource {}

  /** One index of the table. */
  record Index(String name) implements Resource {}

  /** The streams of the table: each time one is enabled it is a new one. */
  record Streams() implements Resource {}
}
