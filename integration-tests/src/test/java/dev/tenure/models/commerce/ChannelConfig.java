package dev.tenure.models.commerce;

import dev.tenure.Document;

/** The configuration of one sales channel. */
@Document
public record ChannelConfig(String configurationName, String webhookSecret, boolean live) {}
