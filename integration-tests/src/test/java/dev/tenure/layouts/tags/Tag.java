package dev.tenure.layouts.tags;

import dev.tenure.CrossTenantIndex;
import dev.tenure.Index;
import dev.tenure.KeyPart;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.Optional;

/** A primary key, an index and an index across tenants with parts that are converted. */
@TenantEntity(prefix = "TAG", sortKey = "{label}#{id}")
@Index(name = "byColor", partitionKey = "{color}", sortKey = "{parent}")
@CrossTenantIndex(
    name = "everywhere",
    partitionKey = "LABEL#{label}",
    reason = "Support looks up who uses a label",
    view = TagUse.class)
public record Tag(
    @TenantKey String tenantId,
    @KeyPart(converter = LabelKey.class) Label label,
    String id,
    @KeyPart(converter = HexKey.class) int color,
    @KeyPart(converter = HexKey.class) Optional<Integer> parent) {}
