package dev.tenure.proof.market;

import dev.tenure.CrossTenantEntity;

/** Who delivers, with the price agreed on: no shop's business. */
@CrossTenantEntity(
    partitionKey = "carrier#{region}",
    sortKey = "CARRIER#{carrierId}",
    reason = "the prices of carriers are the platform's own")
public record Carrier(String region, String carrierId, long cents) {}
