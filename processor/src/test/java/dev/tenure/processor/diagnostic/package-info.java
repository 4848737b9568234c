/** The words of messages. */
@NullMarked
package dev.tenure.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
