package dev.tenure.unique;

import dev.tenure.TenantTable;

/** Houses, each with its floors. */
@TenantTable(name = "levels", entities = Level.class)
public interface Levels {}
