package dev.tenure.conditions;

import dev.tenure.Attribute;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of every kind; some are stored under words that DynamoDB reserves. */
@TenantEntity(prefix = "ARTICLE", sortKey = "{id}")
public record Article(
    @TenantKey String tenantId,
    String id,
    @Attribute("name") @Nullable String title,
    @Nullable Code code,
    @Attribute("size") @Nullable Integer stock,
    @Nullable Double ratio,
    @Attribute("order-no.1") @Nullable BigDecimal price,
    @Nullable Weight weight,
    @Nullable Duration duration,
    Optional<LocalDate> day,
    @Nullable Instant at,
    @Nullable State state,
    @Nullable UUID uuid,
    @Nullable Boolean live,
    @Nullable Character grade,
    @Nullable ByteBuffer digest,
    Set<String> tags,
    Set<Integer> sizes,
    Set<Boolean> flags,
    @Nullable List<String> notes,
    @Nullable Collection<Integer> counts,
    @Nullable List<Line> lines,
    @Nullable Map<String, Channel> channels,
    @Nullable Map<State, Integer> perState,
    @Nullable Line main) {}
