package dev.tenure.layouts.tags;

import dev.tenure.TenantTable;

/** Tags with keys of the application's own types. */
@TenantTable(name = "tags", entities = Tag.class)
public interface Tags {}
