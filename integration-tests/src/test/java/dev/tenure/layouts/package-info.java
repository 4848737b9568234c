/**
 * Tables laid out in the ways that tables are, and what holds for all of them: tenants are apart,
 * no two keys meet, and a range means what its values mean.
 */
@NullMarked
package dev.tenure.layouts;

import org.jspecify.annotations.NullMarked;
