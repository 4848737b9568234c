package dev.tenure.models.companies;

/** The tenant. */
public record CompanyName(String name) {}
