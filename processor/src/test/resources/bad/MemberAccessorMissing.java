package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
class Order {
  static final String CONSTANT = "";
  @TenantKey private String tenantId;
  private String id;
  private int lost; // ERROR [MemberAccessorMissing] at lost | 'lost' of Order has no getter that package bad can call
  private int readOnly; // ERROR [MemberAccessorMissing] at readOnly | 'readOnly' of Order has no setter
  private int hidden; // ERROR [MemberAccessorMissing] at hidden | 'hidden' of Order has no getter
  private int mixed; // ERROR [MemberAccessorMissing] at mixed | a getter and a setter of one type
  private transient int cached;
  @Ignore private int ignored;

  public String getTenantId() {
    return tenantId;
  }

  public void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  public String getId() {
    return id;
  }

  public Order setId(String id) {
    this.id = id;
    return this;
  }

  public int getReadOnly() {
    return readOnly;
  }

  private int getHidden() {
    return hidden;
  }

  void setHidden(int hidden) {
    this.hidden = hidden;
  }

  public int getMixed() {
    return mixed;
  }

  public void setMixed(Integer mixed) {
    this.mixed = mixed;
  }

  public String getLabel() {
    return "derived, and left alone";
  }

  @Attribute("total")
  public int getTotal() { // ERROR [MemberAccessorMissing] at getTotal | 'getTotal' of Order has no setter
    return 0;
  }
}
