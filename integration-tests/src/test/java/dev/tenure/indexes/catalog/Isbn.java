package dev.tenure.indexes.catalog;

public record Isbn(long number) {}
