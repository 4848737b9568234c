/**
 * From objects to items and back: attribute types, and the schemas that generated code implements.
 *
 * <p>Generated code calls an {@link dev.tenure.runtime.mapping.ItemWriter} or {@link
 * dev.tenure.runtime.mapping.ItemReader} once for each member. Nothing here looks at a class by
 * reflection and nothing is found out at start-up. A model that is interpreted, as the Enhanced
 * Client's {@code StaticTableSchema} does it, was rejected: it calls two lambdas for each attribute
 * that no compiler inlines, and boxes.
 *
 * <h2>Representation</h2>
 *
 * Values are stored as the Enhanced Client's default converters store them, so that its schemas and
 * these can share a table while an application moves. There are three differences:
 *
 * <ul>
 *   <li>Enums are stored by {@code name()}. {@code toString()} is for people and may change.
 *   <li>Negative durations with a fraction are stored as the decimal they are. The default
 *       converter writes -0.5 s as -1.5.
 *   <li>An empty set is not stored, where the default converters send an empty set that DynamoDB
 *       refuses.
 * </ul>
 *
 * <p>Reading is a little wider than writing: sets are read as lists and lists as sets, numbers with
 * an exponent as integers if they are, 0 and 1 as booleans, a date as a date and time. Texts are
 * not read as numbers, nor numbers as texts.
 */
@NullMarked
package dev.tenure.runtime.mapping;

import org.jspecify.annotations.NullMarked;
