package com.example.forms;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import lombok.Builder;

@Builder
@TenantEntity(prefix = "ROOM", sortKey = "{roomId}")
public record Room(@TenantKey String tenantId, String roomId, int seats) {}
