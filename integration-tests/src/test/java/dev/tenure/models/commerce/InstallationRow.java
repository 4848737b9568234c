package dev.tenure.models.commerce;

import dev.tenure.ItemCollection;

/** Everything an installation stores: the whole partition, read in one request. */
@ItemCollection("")
public sealed interface InstallationRow permits AppConfig, Transaction {}
