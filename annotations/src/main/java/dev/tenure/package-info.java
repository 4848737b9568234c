/**
 * The annotations a domain class carries. This module has no dependencies, so that a domain module
 * can use it without seeing DynamoDB.
 *
 * <p>Keys are written as patterns: between {@code #} stands one literal or one {@code {member}}.
 * Lists of member names were rejected because they cannot hold literals; annotations on each member
 * were rejected because they scatter a sequence over a class. The tenant always leads a partition
 * key, and is therefore never written in an entity's pattern: an index without it cannot be
 * spelled.
 *
 * <p>What they get wrong is said by the compiler, at the value that is wrong, with an id in
 * brackets such as {@code [KeyPartUnknown]}; {@code docs/diagnostics.md} has them all.
 *
 * <p>All annotations have class retention: an entity may come from another module or jar, and
 * nothing reads them at run time.
 */
package dev.tenure;
