package dev.tenure.queries;

import dev.tenure.TenantTable;

/** Meters, whose readings are numbered. */
@TenantTable(name = "meters", sortKey = "number", entities = Reading.class)
public interface Meters {}
