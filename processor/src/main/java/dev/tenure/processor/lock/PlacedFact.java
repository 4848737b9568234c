package dev.tenure.processor.lock;

import dev.tenure.processor.diagnostic.Position;

/** A fact of the table that is compiled, and where it is declared. */
record PlacedFact(Fact fact, Position position) {}
