package dev.tenure.layouts.scores;

import dev.tenure.TenantTable;

/** Games and who is best at them. */
@TenantTable(name = "arcade", entities = Score.class)
public interface Arcade {}
