/** Holds the code in the documentation to what the build compiles. */
@NullMarked
package dev.tenure.docs;

import org.jspecify.annotations.NullMarked;
