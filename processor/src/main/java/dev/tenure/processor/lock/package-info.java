/**
 * What stored rows rely on, as facts that are compared with those of the last build: the lock.
 *
 * <p>A table's facts are a function of its declaration and of nothing else, so the lock that a
 * build records is the same whichever builds came before, and two branches that add to a design
 * merge by keeping the lines of both. Each fact is a path and a value on a line of its own. An
 * attribute is recorded down to the members of documents by what rows hold, never by the names of
 * Java classes: moving or renaming a class hurts no row.
 *
 * <p>Comparing is all that is done here: the file is read and written by the root package. A change
 * is refused unless every row stored before is still found and still read as the value that was
 * written. Rejected: a number for each version of the design, which two branches would both take
 * next; and a hash of the design, which tells that something changed and not which rows it hurts.
 */
@NullMarked
package dev.tenure.processor.lock;

import org.jspecify.annotations.NullMarked;
