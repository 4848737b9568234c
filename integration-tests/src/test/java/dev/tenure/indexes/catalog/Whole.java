package dev.tenure.indexes.catalog;

import java.util.Map;

public record Whole(
    String tenantId, String shelf, Isbn isbn, int pages, Map<String, String> blurbs) {}
