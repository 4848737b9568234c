/** What the writers write: a golden table, hostile names, and that all of it compiles cleanly. */
@NullMarked
package dev.tenure.processor.write;

import org.jspecify.annotations.NullMarked;
