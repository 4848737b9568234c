/**
 * What the build hands to infrastructure, held against what generated code does: every operation of
 * rich tables, in shared tables and in tables of one tenant each, against every policy.
 */
@NullMarked
package dev.tenure.proof;

import org.jspecify.annotations.NullMarked;
