package dev.tenure.guide;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "TASK", sortKey = "{taskId}")
@Index(name = "byAssignee", partitionKey = "{assignee}", sortKey = "{dueOn}#{taskId}")
public record Task(
    @TenantKey String tenantId, String taskId, @Nullable String assignee, LocalDate dueOn) {}
