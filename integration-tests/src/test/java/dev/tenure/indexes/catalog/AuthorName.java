package dev.tenure.indexes.catalog;

public record AuthorName(String name) {}
