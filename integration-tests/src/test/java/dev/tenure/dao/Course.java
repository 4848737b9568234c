package dev.tenure.dao;

/**
 * Three parts behind the prefix: a number, a text, a text.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "COURSE", sortKey = "{year}#{code}#{room}")
 * }</pre>
 */
record Course(String tenantId, int year, String code, String room, String title) {}
