package dev.tenure.micrometer;

import dev.tenure.TenantTable;

@TenantTable(
    name = "shop",
    entities = {Order.class, Country.class})
interface Shop {}
