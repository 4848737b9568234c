package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class, Bill.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
class Order { // ERROR [ConstructorMissing] at class Order | Order has no constructor without arguments that package bad can call
  Order(String id) {}
}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
class Invoice { // ERROR [ConstructorMissing] at class Invoice | add one, or make it a record
  private Invoice() {}
}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
class Bill { // ERROR [ConstructorMissing] at class Bill | Bill has no constructor
  Bill() throws Exception {}
}
