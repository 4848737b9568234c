package dev.tenure.readme.settled;

import dev.tenure.StreamView;
import dev.tenure.TableTag;
import dev.tenure.TenantTable;

@TenantTable(
    name = "shop-of-infrastructure",
    entities = {Order.class, Country.class},
    stream = StreamView.NEW_AND_OLD_IMAGES,
    timeToLive = "expiresAt",
    pointInTimeRecoveryDays = 14,
    kmsKey = "alias/shop",
    deletionProtection = true,
    tags = @TableTag(key = "team", value = "orders"),
    replicas = {"eu-west-1", "us-east-1"})
public interface Shop {}
