package dev.tenure.models.commerce;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import java.util.Map;

/**
 * A version of an installation's configuration; versions are text, so {@code v10} is before {@code
 * v9}.
 */
@TenantEntity(prefix = "APP_CONFIG", sortKey = "{configKey}")
public record AppConfig(
    @TenantKey Installation installation,
    String configKey,
    String paymentApiKey,
    Map<String, ChannelConfig> channels,
    @Version long version)
    implements InstallationRow {}
