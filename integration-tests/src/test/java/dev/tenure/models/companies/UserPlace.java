package dev.tenure.models.companies;

import dev.tenure.TenantKey;

/** What the login page may see of other companies: where, not what. */
public record UserPlace(@TenantKey CompanyName company, String email) {}
