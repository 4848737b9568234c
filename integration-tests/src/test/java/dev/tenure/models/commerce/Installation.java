package dev.tenure.models.commerce;

/** The tenant: a plain record of the application. */
public record Installation(String apiUrl, String appId) {}
