/** Forms of classes: every example of {@code docs/classes.md}, on a real table. */
@NullMarked
package dev.tenure.classes;

import org.jspecify.annotations.NullMarked;
