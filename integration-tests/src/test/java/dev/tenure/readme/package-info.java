/** The example of the README, and what other pages say about it. */
@NullMarked
package dev.tenure.readme;

import org.jspecify.annotations.NullMarked;
