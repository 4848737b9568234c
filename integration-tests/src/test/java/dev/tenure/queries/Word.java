package dev.tenure.queries;

import dev.tenure.Sharded;
import dev.tenure.SharedEntity;

/** A word that all look up. */
@SharedEntity(prefix = "WORD", sortKey = "{word}")
@Sharded(2)
public record Word(String word, String meaning) {}
