package shop;

import dev.tenure.TenantTable;

@TenantTable(
    name = "shop",
    entities = {
      Order.class,
      LineItem.class,
      Course.class,
      Session.class,
      Settings.class,
      Country.class
    })
public interface Shop {}
