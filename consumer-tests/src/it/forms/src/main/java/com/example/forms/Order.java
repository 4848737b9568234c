package com.example.forms;

import dev.tenure.Attribute;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import lombok.With;

@Value
@Builder(toBuilder = true)
@With
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
public class Order {
  @TenantKey String tenantId;
  String orderId;

  @Attribute("state")
  String status;

  @Builder.Default int quantity = 1;
  @Singular List<Line> lines;
  boolean open;
}
