/** The entity that is measured, as a user of Tenure writes it. */
@NullMarked
package dev.tenure.benchmarks.shop;

import org.jspecify.annotations.NullMarked;
