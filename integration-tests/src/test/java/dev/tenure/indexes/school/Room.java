package dev.tenure.indexes.school;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "ROOM", partitionKey = "{school}", sortKey = "{number}")
@Index(name = "bySeats", on = "lsi1", sortKey = "ROOM#{seats}", view = Room.Seats.class)
public record Room(@TenantKey String tenantId, String school, String number, int seats) {

  public record Seats(String number, int seats) {}
}
