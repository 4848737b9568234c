package dev.tenure.conditions;

/** A text that wraps one. */
public record Code(String value) {}
