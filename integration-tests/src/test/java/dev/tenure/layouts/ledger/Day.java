package dev.tenure.layouts.ledger;

/** Days since the epoch. */
public record Day(Integer number) {}
