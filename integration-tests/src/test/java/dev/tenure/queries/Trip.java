package dev.tenure.queries;

import java.time.Instant;

/** What a driver sees of a ride. */
public record Trip(String rideId, Instant startedAt) {}
