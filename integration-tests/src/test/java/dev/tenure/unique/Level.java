package dev.tenure.unique;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;

/** A floor, in a table whose sort keys are numbers. */
@TenantEntity(prefix = "", partitionKey = "FLOOR", sortKey = "{number:number}", name = "a #1 floor")
@Unique(name = "title", members = "title")
public record Level(@TenantKey String tenantId, int number, String title) {}
