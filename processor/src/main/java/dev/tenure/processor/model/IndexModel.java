package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;

/**
 * One access path through an index.
 *
 * @param name the query's name
 * @param physical the index that serves it
 * @param partitionKey what follows the tenant in the index's partition key
 * @param sortKey the whole sort key of the index; without parts where it has none
 */
public record IndexModel(
    String name,
    PhysicalIndexModel physical,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    Position position) {}
