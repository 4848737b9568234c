package dev.tenure.readme;

import dev.tenure.SharedEntity;

@SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
public record Country(String code, String name) {}
