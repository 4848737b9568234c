package dev.tenure.layouts.bare;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A tag of a note, in a partition for each note. */
@TenantEntity(prefix = "", partitionKey = "TAGS#{noteId}", sortKey = "{tag}")
@Index(name = "byTag", partitionKey = "{tag}", sortKey = "{noteId}")
public record Tag(@TenantKey String tenantId, String noteId, String tag) {}
