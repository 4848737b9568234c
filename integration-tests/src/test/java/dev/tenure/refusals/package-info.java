/** What is told when something is refused or fails: by every exception that there is. */
@NullMarked
package dev.tenure.refusals;

import org.jspecify.annotations.NullMarked;
