package dev.tenure.runtime.table;

import java.util.Optional;

/** A global secondary index that projects all attributes. */
public record IndexDefinition(
    String name, KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {}
