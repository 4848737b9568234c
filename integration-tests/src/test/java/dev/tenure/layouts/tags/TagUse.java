package dev.tenure.layouts.tags;

/** Who uses a label. */
public record TagUse(String tenantId, Label label) {}
