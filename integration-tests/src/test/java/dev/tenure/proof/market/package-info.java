/** A table that has everything: each kind of entity, of index, of read and of setting. */
@NullMarked
package dev.tenure.proof.market;

import org.jspecify.annotations.NullMarked;
