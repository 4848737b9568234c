package dev.tenure.testing.store;

import dev.tenure.SharedEntity;

/** No tenant's. */
@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
public record Country(String code, String name) {}
