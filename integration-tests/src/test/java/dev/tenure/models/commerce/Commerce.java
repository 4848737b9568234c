package dev.tenure.models.commerce;

import dev.tenure.TenantTable;

/** Everything the app keeps. */
@TenantTable(
    name = "AppTable",
    tenantType = Installation.class,
    tenant = "{apiUrl}#{appId}",
    entities = {AppConfig.class, Transaction.class})
public interface Commerce {}
