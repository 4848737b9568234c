/**
 * The same order by other means: the Enhanced Client's two schemas, and code written by hand.
 *
 * <p>All write the same attributes. They make keys the quick way, by joining texts, and take keys
 * apart by position; the generated code escapes and checks, which they would have to do, too, to be
 * as safe. So what is compared favours the others.
 */
package dev.tenure.benchmarks.peers;
