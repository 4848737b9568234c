package dev.tenure.seatbelt;

/** Where a user is. */
public record UserPlace(String tenantId, String userId) {}
