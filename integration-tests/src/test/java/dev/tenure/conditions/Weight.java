package dev.tenure.conditions;

/** A number that wraps one. */
public record Weight(long grams) {}
