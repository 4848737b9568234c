package dev.tenure.indexes.desk;

/** Stored as the text that it wraps. */
public record Team(String name) {}
