package shop;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.runtime.TenantId;

@TenantEntity(prefix = "COURSE", partitionKey = "SCHOOL#{school}", sortKey = "{year}#{code}")
public record Course(
    @TenantKey TenantId tenant, String school, int year, String code, String title) {}
