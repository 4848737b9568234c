package dev.tenure.models.schools;

/** The tenant. */
public record SchoolId(String schoolId) {}
