package dev.tenure.indexes.school;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.LocalDate;
import java.util.Optional;

@TenantEntity(prefix = "COURSE", partitionKey = "{school}", sortKey = "{code}")
@Index(name = "byCredits", on = "byCredits", sortKey = "{credits:number}")
@Index(name = "byEnd", local = true, sortKey = "{endsOn}#{code}")
@Index(name = "byTitle", on = "lsi1", sortKey = "COURSE#{title}", view = Course.Title.class)
public record Course(
    @TenantKey String tenantId,
    String school,
    String code,
    String title,
    int credits,
    Optional<LocalDate> endsOn) {

  public record Title(String school, String code, String title) {}
}
