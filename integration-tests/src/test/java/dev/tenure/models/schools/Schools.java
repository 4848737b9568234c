package dev.tenure.models.schools;

import dev.tenure.TenantTable;

/** What each school keeps, in a table of its own. */
@TenantTable(
    name = "school",
    tenantType = SchoolId.class,
    tenant = "SCHOOL#{schoolId}",
    entities = {Student.class, Course.class})
public interface Schools {}
