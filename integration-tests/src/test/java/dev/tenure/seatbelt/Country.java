package dev.tenure.seatbelt;

import dev.tenure.SharedEntity;

/** No tenant's; every tenant may read it. */
@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
public record Country(String code, String name) {}
