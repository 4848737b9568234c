/** A layout in lower case, with key attributes and an entity attribute of its own names. */
@NullMarked
package dev.tenure.layouts.lower;

import org.jspecify.annotations.NullMarked;
