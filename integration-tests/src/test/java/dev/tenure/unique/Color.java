package dev.tenure.unique;

import dev.tenure.SharedEntity;
import dev.tenure.Unique;

/** What all companies choose from. */
@SharedEntity(prefix = "COLOR", sortKey = "{code}")
@Unique(name = "name", members = "name")
public record Color(String code, String name) {}
