package dev.tenure.transactions;

import dev.tenure.SharedEntity;

/** Where sellers may sell to. */
@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
public record Country(String code, boolean open) {}
