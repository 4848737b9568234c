/**
 * From declarations to the model. Each class reads one thing, reports every mistake in its shape,
 * and answers nothing where it cannot go on; its caller goes on with the rest, so that one bad type
 * hides no other.
 *
 * <p>What concerns one declaration alone is checked here, where its place is at hand. What concerns
 * several, such as two entities that could own one key, is a rule of {@code validate}.
 *
 * <p>A type that does not exist, or not yet, ends the reading of the whole table by an {@link
 * dev.tenure.processor.mirror.UnresolvedTypeException}: only what is really read counts, and so a
 * method of an entity may well mention a class that is generated for it. Checking whole classes
 * beforehand, as auto-common's {@code BasicAnnotationProcessor} does, was rejected for that reason.
 */
@NullMarked
package dev.tenure.processor.parse;

import org.jspecify.annotations.NullMarked;
