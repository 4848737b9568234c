package dev.tenure.classes;

import dev.tenure.TenantEntity;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "CUSTOMER", sortKey = "{number}")
final class Customer extends Entity {
  private long number;
  private int discount = 5;
  private @Nullable String name;

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public int getDiscount() {
    return discount;
  }

  public void setDiscount(int discount) {
    this.discount = discount;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
