/** The table of {@code docs/infrastructure.md}, with settings. */
@NullMarked
package dev.tenure.readme.settled;

import org.jspecify.annotations.NullMarked;
