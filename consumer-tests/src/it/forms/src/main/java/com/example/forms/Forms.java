package com.example.forms;

import dev.tenure.TenantTable;

@TenantTable(
    name = "forms",
    entities = {
      Order.class,
      Customer.class,
      Room.class,
      Contract.class,
      Ticket.class,
      Parcel.class,
      Letter.class
    })
public interface Forms {}
