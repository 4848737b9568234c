/** A layout whose sort keys are numbers, in attributes that are called what they are. */
@NullMarked
package dev.tenure.layouts.ledger;

import org.jspecify.annotations.NullMarked;
