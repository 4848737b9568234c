/** What is done together or not at all, on a market whose sellers have one table. */
@NullMarked
package dev.tenure.transactions;

import org.jspecify.annotations.NullMarked;
