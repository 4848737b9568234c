package dev.tenure.conditions;

import dev.tenure.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an article is sold; channels have channels. Its members like to be called as methods. */
@Document
public record Channel(
    boolean live, @Nullable String name, @Nullable Integer type, Map<String, Channel> inner) {}
