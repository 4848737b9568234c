package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {Order.class, Invoice.class, Bill.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
class Order { // ERROR [FormAmbiguous] at class Order | Order could be made by Order(String tenantId, String id) or Order(String id, CharSequence tenantId); say by @BuiltBy which it is
  Order(String tenantId, String id) {}

  Order(String id, CharSequence tenantId) {}

  @TenantKey
  String tenantId() {
    return "";
  }

  String id() {
    return "";
  }
}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
record Invoice(@TenantKey String tenantId, String id) {
  @BuiltBy
  Invoice {}

  @BuiltBy // ERROR [FormAmbiguous] at @BuiltBy | Invoice has @BuiltBy twice, and is made in one way
  static Invoice of(String tenantId, String id) {
    return new Invoice(tenantId, id);
  }
}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
class Bill {
  Bill(String tenantId, String id) {}

  @BuiltBy
  Bill(String id, CharSequence tenantId) {}

  @TenantKey
  String tenantId() {
    return "";
  }

  String id() {
    return "";
  }
}
