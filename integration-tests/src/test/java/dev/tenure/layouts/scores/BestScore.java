package dev.tenure.layouts.scores;

import java.util.Optional;

/** Whose score it is, and where. */
public record BestScore(String tenantId, String player, Optional<Points> points) {}
