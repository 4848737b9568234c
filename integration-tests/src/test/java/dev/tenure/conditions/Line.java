package dev.tenure.conditions;

import dev.tenure.Attribute;
import dev.tenure.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an article, and what it is made of; its names have dots and dashes. */
@Document
public record Line(
    String sku, @Attribute("how-many.here") int quantity, @Nullable List<Line> parts) {}
