/**
 * The design of a table for tools that know Tenure, or want to: entities, key patterns, indexes and
 * every way to read them, in one versioned file.
 *
 * <p>The other formats say what DynamoDB must be told. None of them can say which pattern leads to
 * a key, or that a partition belongs to a tenant.
 */
@NullMarked
package dev.tenure.processor.export.design;

import org.jspecify.annotations.NullMarked;
