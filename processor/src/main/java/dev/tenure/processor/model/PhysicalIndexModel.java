package dev.tenure.processor.model;

import java.util.Optional;

/** A global secondary index of the table: its name and the attributes that hold its keys. */
public record PhysicalIndexModel(String name, String partitionKey, Optional<String> sortKey) {}
