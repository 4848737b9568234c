package dev.tenure.layouts.ledger;

import dev.tenure.SharedEntity;
import java.math.BigDecimal;

/** An exchange rate of a day, the same for all. */
@SharedEntity(prefix = "", partitionKey = "{currency}", sortKey = "{day:number}")
public record Rate(String currency, Day day, BigDecimal rate) {}
