package dev.tenure.updates;

import dev.tenure.Document;
import org.jspecify.annotations.Nullable;

/** A detail of a task. */
@Document
public record Detail(String text, int size, @Nullable Detail inner) {}
