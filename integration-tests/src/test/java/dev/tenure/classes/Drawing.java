package dev.tenure.classes;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.List;

@TenantEntity(prefix = "DRAWING", sortKey = "{drawingId}")
record Drawing(@TenantKey String tenantId, String drawingId, List<Shape> shapes) {}
