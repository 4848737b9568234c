package dev.tenure.readme.settled;

import dev.tenure.SharedEntity;

/** Where all shops deliver to. */
@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
public record Country(String code, String name) {}
