/** Which keys can meet. */
@NullMarked
package dev.tenure.processor.validate;

import org.jspecify.annotations.NullMarked;
