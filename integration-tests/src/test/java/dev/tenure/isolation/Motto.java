package dev.tenure.isolation;

import dev.tenure.SharedEntity;

@SharedEntity(prefix = "MOTTO", sortKey = "{code}")
record Motto(String code, String text) {}
