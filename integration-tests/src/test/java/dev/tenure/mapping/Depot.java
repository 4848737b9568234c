package dev.tenure.mapping;

import dev.tenure.TenantTable;

/** Parcels with a member of every shape, and others that hold one number each. */
@TenantTable(
    name = "depot",
    entities = {Parcel.class, Reading.class})
interface Depot {}
