package dev.tenure.batches;

import dev.tenure.TenantTable;

/** Books and readers of one library, and the languages that all libraries know. */
@TenantTable(
    name = "library",
    entities = {Book.class, Reader.class, Language.class},
    async = true)
public interface Library {}
