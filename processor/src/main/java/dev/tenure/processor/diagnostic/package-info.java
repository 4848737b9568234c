/**
 * What the processor has to say: stable codes, positions, and the one user of {@code Messager}.
 *
 * <p>Messages are values. They are collected while a table is read, and printed when all is known:
 * a table that is read again in the next round says nothing twice, a warning can still be
 * suppressed, and a message about a compiled class is moved to where the user can see it. Printing
 * where a mistake is found was rejected for these three.
 */
@NullMarked
package dev.tenure.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
