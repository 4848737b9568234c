/** Values that no two items of a tenant have. */
@NullMarked
package dev.tenure.unique;

import org.jspecify.annotations.NullMarked;
