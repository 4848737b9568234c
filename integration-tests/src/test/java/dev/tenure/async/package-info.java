/** Asynchronous doors: the same as the others, without holding a thread. */
@NullMarked
package dev.tenure.async;

import org.jspecify.annotations.NullMarked;
