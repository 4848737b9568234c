/**
 * Reference model 5: schools, each with a table of its own. A catalog, which no school reads, tells
 * where each one lives; a verified claim says whose call it is.
 *
 * <p>The router needs nothing of the library but {@code TableOptions.tableName}: each school's
 * table is connected once and kept. Keys hold the school all the same, so that a table that is
 * connected for the wrong school shows nothing.
 */
@NullMarked
package dev.tenure.models.schools;

import org.jspecify.annotations.NullMarked;
