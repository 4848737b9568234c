package dev.tenure.classes;

import org.jspecify.annotations.Nullable;

record PaperTicket(String tenantId, String ticketId, @Nullable String seat) implements Ticket {}
