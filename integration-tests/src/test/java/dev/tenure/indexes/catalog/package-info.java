/** Entities of every kind, each with views. */
@NullMarked
package dev.tenure.indexes.catalog;

import org.jspecify.annotations.NullMarked;
