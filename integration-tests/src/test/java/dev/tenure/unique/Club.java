package dev.tenure.unique;

import dev.tenure.TenantTable;

/** Clubs, with what their members have in many forms. */
@TenantTable(
    name = "club",
    entities = {Pass.class, Locker.class})
public interface Club {}
