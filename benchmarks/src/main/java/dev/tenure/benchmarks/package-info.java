/**
 * What mapping one item and calling the client cost, in time and memory, against other ways.
 *
 * <p>Compared are {@linkplain dev.tenure.benchmarks.shop one entity} of thirteen attributes in its
 * generated schema and DAO, and {@linkplain dev.tenure.benchmarks.peers three others}. {@link
 * dev.tenure.benchmarks.Comparison} runs all of it and prints one table.
 */
package dev.tenure.benchmarks;
