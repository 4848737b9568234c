package dev.tenure.classes;

import dev.tenure.TenantTable;

@TenantTable(
    name = "office",
    entities = {
      Room.class,
      Invoice.class,
      Contract.class,
      Customer.class,
      Ticket.class,
      Payment.class,
      Drawing.class,
      Job.class
    })
interface Office {}
