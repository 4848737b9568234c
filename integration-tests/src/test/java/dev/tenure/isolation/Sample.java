package dev.tenure.isolation;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.runtime.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Keys of each ordered type, on first, middle and last parts. */
@TenantEntity(prefix = "SAMPLE", sortKey = "{day}#{label}#{count}")
@Index(name = "byLabel", partitionKey = "{label}", sortKey = "{at}#X#{serial}#{day}#{count}")
@Index(name = "byLocal", sortKey = "{local}#{label}#{at}")
@Index(name = "bySerial", sortKey = "{serial}")
@Index(name = "byScore", sortKey = "{score:number}")
record Sample(
    @TenantKey TenantId tenant,
    LocalDate day,
    String label,
    int count,
    Instant at,
    LocalDateTime local,
    Serial serial,
    long score) {
  record Serial(short number) {}
}
