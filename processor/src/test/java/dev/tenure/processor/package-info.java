/** The processor as javac runs it: each message by its source, rounds, and the walls inside. */
@NullMarked
package dev.tenure.processor;

import org.jspecify.annotations.NullMarked;
