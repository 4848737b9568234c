package dev.tenure.models.boards;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A comment on a card. */
@TenantEntity(prefix = "", partitionKey = "{board}", sortKey = "{name}#COMMENT#{number}")
public record Comment(@TenantKey String tenantId, String board, String name, int number)
    implements BoardRow {}
