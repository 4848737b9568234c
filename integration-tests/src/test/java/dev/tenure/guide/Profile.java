package dev.tenure.guide;

import dev.tenure.Attribute;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@TenantEntity(prefix = "PROFILE", sortKey = "{userId}")
public record Profile(
    @TenantKey String tenantId,
    String userId,
    Optional<String> nickname,
    Set<String> roles,
    List<Address> addresses,
    Map<String, Boolean> consents,
    @Attribute("e_mail") EmailAddress email,
    @Attribute(converter = LocaleConverter.class) Locale language) {}
