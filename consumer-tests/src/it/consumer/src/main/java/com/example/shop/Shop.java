package com.example.shop;

import dev.tenure.TenantTable;

/** The table. */
@TenantTable(
    name = "shop",
    entities = {Order.class, Country.class})
public interface Shop {}
