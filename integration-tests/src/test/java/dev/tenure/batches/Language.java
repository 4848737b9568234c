package dev.tenure.batches;

import dev.tenure.SharedEntity;

/** A language that books are in. */
@SharedEntity(prefix = "LANGUAGE", sortKey = "{code}")
public record Language(String code, String name) {}
