package dev.tenure.indexes.desk;

import dev.tenure.Attribute;
import dev.tenure.Index;
import dev.tenure.Projection;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;
import java.util.Optional;

@TenantEntity(prefix = "TICKET", sortKey = "{ticketId}")
@Index(
    name = "byState",
    sortAttributes = {"state", "priority"},
    sortKey = "{openedAt}")
@Index(
    name = "byTeam",
    partitionAttributes = {"team", "state"},
    sortAttributes = {"customer", "priority"},
    projection = Projection.INCLUDE,
    include = "title",
    view = TicketLine.class)
@Index(
    name = "byCustomer",
    on = "gsi1",
    partitionKey = "TICKET",
    sortAttributes = {"customer", "effort"})
public record Ticket(
    @TenantKey String tenantId,
    String ticketId,
    State state,
    int priority,
    String customer,
    @Attribute("hours") Optional<Double> effort,
    Optional<Team> team,
    Instant openedAt,
    String title) {}
