/** Keys of types that only the application knows how to write. */
@NullMarked
package dev.tenure.layouts.tags;

import org.jspecify.annotations.NullMarked;
