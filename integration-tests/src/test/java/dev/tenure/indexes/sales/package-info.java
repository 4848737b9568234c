/** Indexes that hold less than whole items, one of them of two entities. */
@NullMarked
package dev.tenure.indexes.sales;

import org.jspecify.annotations.NullMarked;
