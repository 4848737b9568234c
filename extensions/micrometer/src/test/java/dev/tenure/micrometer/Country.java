package dev.tenure.micrometer;

import dev.tenure.SharedEntity;

@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
record Country(String code, String name) {}
