package dev.tenure.models.schools;

import dev.tenure.TenantTable;

/** Which schools there are. It is no shared data: a school must not see the others. */
@TenantTable(name = "school-catalog", entities = School.class)
public interface Catalog {}
