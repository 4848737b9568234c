package dev.tenure.proof.market;

import dev.tenure.ItemCollection;

/** A purchase and its lines. */
@ItemCollection("PURCHASE#{purchaseId}")
public sealed interface PurchaseRow permits Purchase, PurchaseLine {}
