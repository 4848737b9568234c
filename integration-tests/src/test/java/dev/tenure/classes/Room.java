package dev.tenure.classes;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "ROOM", sortKey = "{roomId}")
record Room(@TenantKey String tenantId, String roomId, int seats, @Nullable String color) {
  Room {
    color = color == null ? "white" : color;
  }
}
