package dev.tenure.models.stores;

import dev.tenure.SharedEntity;

/** A country: no store's, and read by every store. */
@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
public record Country(String code, String name) {}
