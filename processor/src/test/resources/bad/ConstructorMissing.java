package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {Order.class, Invoice.class, Bill.class, Credit.class, Refund.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
class Order { // ERROR [ConstructorMissing] at class Order | Order cannot be made by Order(String id): its parameter 'id' names no member that package bad can read; the class needs a method id() or getId(), or
  Order(String id) {}
}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
class Invoice { // ERROR [ConstructorMissing] at class Invoice | Invoice has no constructor that package bad can call; add one without arguments and setters, or one that takes the members, or make it a record
  private Invoice() {}
}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
class Bill { // ERROR [ConstructorMissing] at class Bill | Bill has no constructor
  Bill() throws Exception {}
}

@TenantEntity(prefix = "CREDIT", sortKey = "{id}")
class Credit { // ERROR [ConstructorMissing] at class Credit | Credit cannot be made by Credit(String tenantId, long id): it takes 'id' as long, and id() answers String
  Credit(String tenantId, long id) {}

  @TenantKey
  String tenantId() {
    return "";
  }

  String id() {
    return "";
  }

  private String getId() {
    return "";
  }
}

@TenantEntity(prefix = "REFUND", sortKey = "{id}")
class Refund {
  @TenantKey private final String tenantId;
  private final String id;
  private String reason; // ERROR [MemberAccessorMissing] at reason | 'reason' of Refund is not among what Refund(String tenantId, String id) takes, and would be lost
  @Ignore private int cached;
  private transient int counted;
  static int all;

  Refund(String tenantId, String id) {
    this.tenantId = tenantId;
    this.id = id;
  }

  String tenantId() {
    return tenantId;
  }

  String id() {
    return id;
  }

  String reason() {
    return reason;
  }
}
