/** What the processor has to say: stable codes, positions, and the one user of {@code Messager}. */
@NullMarked
package dev.tenure.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
