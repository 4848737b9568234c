package dev.tenure.models.stores;

import java.util.UUID;

/** The tenant. */
public record StoreId(UUID storeId) {}
