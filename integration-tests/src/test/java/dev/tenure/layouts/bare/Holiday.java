package dev.tenure.layouts.bare;

import dev.tenure.SharedEntity;
import java.time.LocalDate;

/** A day off, the same for all. */
@SharedEntity(prefix = "", sortKey = "{date}")
public record Holiday(LocalDate date, String name) {}
