package dev.tenure.runtime;

import java.io.Serializable;

/**
 * Where an item is, as the table has it. What generated keys parse: {@code
 * OrderKeys.PrimaryKey.parse(key.partitionKey(), key.sortKey())}.
 *
 * @param partitionKey the whole partition key, tenant included
 * @param sortKey the sort key; of a number its digits
 */
public record PrimaryKey(String partitionKey, String sortKey) implements Serializable {}
