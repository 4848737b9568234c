package shop;

import dev.tenure.StreamView;
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
    },
    stream = StreamView.NEW_AND_OLD_IMAGES,
    async = true)
public interface Shop {}
