/** Items through the Enhanced Client, with the schema that the processor writes. */
@NullMarked
package dev.tenure.mapping;

import org.jspecify.annotations.NullMarked;
