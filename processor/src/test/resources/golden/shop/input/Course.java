package shop;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;
import dev.tenure.runtime.TenantId;

@TenantEntity(prefix = "COURSE", partitionKey = "SCHOOL#{school}", sortKey = "{year}#{code}")
@Unique(
    name = "title",
    members = {"school", "title"})
public record Course(
    @TenantKey TenantId tenant, String school, int year, String code, String title) {}
