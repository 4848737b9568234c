package dev.tenure.proof.market;

import dev.tenure.StreamView;
import dev.tenure.TableTag;
import dev.tenure.TenantTable;

/** Purchases, tickets and accounts of many shops. */
@TenantTable(
    name = "market",
    entities = {
      Purchase.class,
      PurchaseLine.class,
      Ticket.class,
      Account.class,
      Coupon.class,
      Payment.class,
      Country.class,
      Carrier.class
    },
    stream = StreamView.NEW_AND_OLD_IMAGES,
    timeToLive = "expiresAt",
    pointInTimeRecoveryDays = 14,
    tags = @TableTag(key = "team", value = "market"),
    async = true)
public interface Market {}
