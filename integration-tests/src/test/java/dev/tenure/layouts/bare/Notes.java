package dev.tenure.layouts.bare;

import dev.tenure.TenantTable;

/** Notes, in a table whose keys are nothing but ids. */
@TenantTable(
    name = "notes",
    tenant = "{tenantId}",
    entityAttribute = "",
    entities = {Note.class, Draft.class, Tag.class, Holiday.class})
public interface Notes {}
