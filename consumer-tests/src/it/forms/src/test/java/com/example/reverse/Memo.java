package com.example.reverse;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import lombok.Data;

@Data
@TenantEntity(prefix = "MEMO", sortKey = "{memoId}")
class Memo {
  @TenantKey private String tenantId;
  private String memoId;
  private String text;
}
