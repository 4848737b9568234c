package dev.tenure.readme;

import dev.tenure.TenantTable;

@TenantTable(
    name = "shop-of-readme",
    entities = {Order.class, Country.class})
public interface Shop {}
