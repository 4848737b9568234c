package dev.tenure.async;

import dev.tenure.TenantTable;

@TenantTable(
    name = "yard",
    entities = {Parcel.class, Hub.class},
    async = true)
interface Yard {}
