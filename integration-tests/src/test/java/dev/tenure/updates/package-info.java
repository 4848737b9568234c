/** Whatever an update touches, an item and its index attributes never disagree. */
@NullMarked
package dev.tenure.updates;

import org.jspecify.annotations.NullMarked;
