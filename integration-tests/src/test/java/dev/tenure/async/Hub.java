package dev.tenure.async;

import dev.tenure.SharedEntity;

@SharedEntity(prefix = "HUB", sortKey = "{code}")
record Hub(String code, String city) {}
