package com.example.forms;

import com.google.auto.value.AutoValue;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.List;
import java.util.Optional;

@AutoValue
@TenantEntity(prefix = "TICKET", sortKey = "{ticketId}")
public abstract class Ticket {
  @TenantKey
  public abstract String tenantId();

  public abstract String ticketId();

  public abstract Optional<String> seat();

  public abstract List<String> stops();

  public abstract int price();

  public abstract Builder toBuilder();

  public static Builder builder() {
    return new AutoValue_Ticket.Builder().setPrice(10).setStops(List.of());
  }

  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setTenantId(String tenantId);

    public abstract Builder setTicketId(String ticketId);

    public abstract Builder setSeat(String seat);

    public abstract Builder setStops(List<String> stops);

    public abstract Builder setPrice(int price);

    public abstract Ticket build();
  }
}
