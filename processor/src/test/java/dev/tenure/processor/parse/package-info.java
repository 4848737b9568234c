/** What is read of a table that is right. */
@NullMarked
package dev.tenure.processor.parse;

import org.jspecify.annotations.NullMarked;
