package dev.tenure.layouts.sites;

import dev.tenure.SharedEntity;

/** A model of device, the same for all. */
@SharedEntity(prefix = "MODEL", sortKey = "{model}")
public record Model(String model, String maker) {}
