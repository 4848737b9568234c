package dev.tenure.classes;

import dev.tenure.BuiltBy;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "TICKET", sortKey = "{ticketId}")
interface Ticket {
  @TenantKey
  String tenantId();

  String ticketId();

  @Nullable String seat();

  @BuiltBy
  static Ticket of(String tenantId, String ticketId, @Nullable String seat) {
    return new PaperTicket(tenantId, ticketId, seat);
  }
}
