/** Versions, times, expiry and generated ids, and writes that are refused. */
@NullMarked
package dev.tenure.writes;

import org.jspecify.annotations.NullMarked;
