/**
 * What must hold between the parts of a table: one rule per class, listed in {@link
 * dev.tenure.processor.validate.Rules}. Rules see the model and nothing else; each runs whether or
 * not another found something, so that a user learns everything in one build.
 */
@NullMarked
package dev.tenure.processor.validate;

import org.jspecify.annotations.NullMarked;
