package dev.tenure.guide;

public record EmailAddress(String value) {}
