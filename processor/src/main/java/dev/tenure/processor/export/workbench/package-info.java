/**
 * A data model for NoSQL Workbench, to look at the design with sample items in it.
 *
 * <p>The dates that the format wants are constant, and the sample items are made from names alone.
 */
@NullMarked
package dev.tenure.processor.export.workbench;

import org.jspecify.annotations.NullMarked;
