package dev.tenure.layouts.lower;

import dev.tenure.SharedEntity;

/** A currency, the same for all. */
@SharedEntity(prefix = "currency", sortKey = "{code}", name = "currency")
public record Currency(String code, String name) {}
