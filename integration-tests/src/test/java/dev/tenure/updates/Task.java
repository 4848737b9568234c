package dev.tenure.updates;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task, in indexes of every kind: of several members, sparse by one of two or by the only one,
 * sorted by a number of its own, by a member's attribute, and of the whole tenant.
 */
@TenantEntity(prefix = "TASK", sortKey = "{project}#{number}")
@Index(name = "byState", partitionKey = "{state}", sortKey = "{due}#{number}", on = "states")
@Index(name = "byPerson", partitionKey = "{person}", sortKey = "{effort}#{number}", on = "people")
@Index(name = "byReview", partitionKey = "REVIEW#{project}", sortKey = "{reviewed}", on = "reviews")
@Index(name = "byRank", sortKey = "{rank:number}", on = "ranks")
@Index(name = "byWeight", partitionKey = "{project}", sortKey = "{weight:number}", on = "weights")
public record Task(
    @TenantKey String tenantId,
    String project,
    long number,
    @Nullable String title,
    State state,
    LocalDate due,
    @Nullable String person,
    int effort,
    @Nullable Instant reviewed,
    @Nullable Integer rank,
    BigDecimal weight,
    int count,
    Set<String> tags,
    List<String> notes,
    @Nullable Detail detail,
    Map<String, Detail> details) {

  /** The same task, given to another one. */
  Task reassigned(String to) {
    Draft draft = Draft.of(this);
    draft.person = to;
    return draft.task();
  }
}
