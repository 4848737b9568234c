/** What the exporters write. */
@NullMarked
package dev.tenure.processor.export;

import org.jspecify.annotations.NullMarked;
