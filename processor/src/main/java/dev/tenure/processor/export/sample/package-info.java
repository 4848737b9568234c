/**
 * Invented items, for the formats that draw a table with something in it. They are made from names
 * alone, and encoded as the runtime would: the same in every format and in every build.
 */
@NullMarked
package dev.tenure.processor.export.sample;

import org.jspecify.annotations.NullMarked;
