package dev.tenure.indexes.catalog;

import dev.tenure.SharedEntity;

@SharedEntity(prefix = "AUTHOR", sortKey = "{id}", views = AuthorName.class)
public record Author(String id, String name, String biography) {}
