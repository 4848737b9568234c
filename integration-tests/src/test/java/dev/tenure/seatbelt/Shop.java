package dev.tenure.seatbelt;

import dev.tenure.TenantTable;

/** The table of these tests. */
@TenantTable(
    name = "shop",
    entities = {Order.class, Country.class, User.class})
public interface Shop {}
