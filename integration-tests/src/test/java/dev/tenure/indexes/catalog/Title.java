package dev.tenure.indexes.catalog;

import java.util.Optional;
import java.util.Set;

public record Title(Isbn isbn, String title, Optional<String> subtitle, Set<String> tags) {}
