package dev.tenure.layouts.scores;

import java.math.BigInteger;

/** Points of a game, of which there can be many. */
public record Points(BigInteger number) {}
