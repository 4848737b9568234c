package dev.tenure.queries;

/** Where an event comes from. */
public record Sighting(String eventId, String car) {}
