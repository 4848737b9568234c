package dev.tenure.indexes.desk;

public record TicketLine(String ticketId, State state, int priority, String title) {}
