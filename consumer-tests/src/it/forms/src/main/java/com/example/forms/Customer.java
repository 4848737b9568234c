package com.example.forms;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import lombok.Data;

@Data
@TenantEntity(prefix = "CUSTOMER", sortKey = "{customerId}")
public class Customer {
  @TenantKey private String tenantId;
  private String customerId;
  private boolean active = true;
}
