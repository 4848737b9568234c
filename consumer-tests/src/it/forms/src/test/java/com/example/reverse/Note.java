package com.example.reverse;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import lombok.Builder;
import lombok.Value;

@Value
@Builder
@TenantEntity(prefix = "NOTE", sortKey = "{noteId}")
class Note {
  @TenantKey String tenantId;
  String noteId;
  @Builder.Default String color = "yellow";
}
