/**
 * From a table's model to its Java files: one writer for each generated class, and {@link
 * dev.tenure.processor.write.GeneratedNames}, which holds every rule of naming.
 *
 * <p>What is written is thin: it names things, puts them in order and calls the runtime, one call a
 * line, so that a user can read it in one sitting and step through it. Whatever would be the same
 * for two entities belongs into a base class of the runtime.
 *
 * <p>Nothing here reports an error: a model that arrives is right, and writing it twice gives the
 * same bytes. Templates as text were rejected because they cannot sort imports or keep two names
 * apart.
 */
@NullMarked
package dev.tenure.processor.write;

import org.jspecify.annotations.NullMarked;
