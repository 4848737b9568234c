package dev.tenure.layouts.sites;

/** The tenant: a site of an organisation. */
public record Site(String organisation, String name) {}
