/**
 * What Tenure's operations take, as meters of Micrometer.
 *
 * <p>{@link dev.tenure.micrometer.MicrometerListener} is a listener like any other: it needs
 * nothing of the runtime that an application could not use itself. It is a module of its own, so
 * that the runtime depends on no metrics library.
 */
@NullMarked
package dev.tenure.micrometer;

import org.jspecify.annotations.NullMarked;
