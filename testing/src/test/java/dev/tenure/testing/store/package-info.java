/** A user's table, whose doors are generated. */
@NullMarked
package dev.tenure.testing.store;

import org.jspecify.annotations.NullMarked;
