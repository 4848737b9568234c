package dev.tenure.indexes.catalog;

import dev.tenure.Attribute;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@TenantEntity(
    prefix = "BOOK",
    partitionKey = "{shelf}",
    sortKey = "{isbn}",
    views = {Title.class, Whole.class})
@Index(name = "byTitle", partitionKey = "{title}")
@Index(name = "byPages", on = "byPages", sortKey = "{pages:number}")
public record Book(
    @TenantKey String tenantId,
    @Attribute String shelf,
    Isbn isbn,
    String title,
    Optional<String> subtitle,
    int pages,
    Set<String> tags,
    Map<String, String> blurbs,
    String notes) {}
