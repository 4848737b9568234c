package com.example.forms;

import dev.tenure.TenantEntity;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.experimental.SuperBuilder;

@Getter
@SuperBuilder
@EqualsAndHashCode(callSuper = false)
@TenantEntity(prefix = "CONTRACT", sortKey = "{id}")
public class Contract extends Stored {
  private final int pages;
}
