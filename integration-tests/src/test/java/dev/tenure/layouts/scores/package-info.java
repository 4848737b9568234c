/** A layout of text with an index by number that not every item is in. */
@NullMarked
package dev.tenure.layouts.scores;

import org.jspecify.annotations.NullMarked;
