package com.example.forms;

import dev.tenure.TenantKey;
import lombok.Getter;
import lombok.experimental.SuperBuilder;

@Getter
@SuperBuilder
public abstract class Stored {
  @TenantKey private final String tenantId;
  private final String id;
}
