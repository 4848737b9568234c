package dev.tenure.layouts.sites;

import dev.tenure.TenantTable;

/** Devices of many organisations, each with many sites. */
@TenantTable(
    name = "sites",
    tenantType = Site.class,
    tenant = "{organisation}#{name}",
    entities = {Device.class, Alarm.class, Model.class})
public interface Sites {}
