/**
 * What a table looks like, and the operator who makes and checks it.
 *
 * <p>A {@link dev.tenure.runtime.table.TableDefinition} is a value that generated code holds as a
 * constant; the doors read attribute names from it, and a {@link
 * dev.tenure.runtime.table.TableOperator} creates the table, compares a live one with it, or plans
 * and does what is between the two. The operator is a door of its own, with its own client: it
 * wants another IAM role than reading a tenant's rows.
 *
 * <p>One comparison serves all of it: each finding is a difference and the calls that mend it.
 * Verification tells the differences, a {@link dev.tenure.runtime.table.TablePlan} the calls, and a
 * call is done when the live table no longer asks for it.
 *
 * <p>Rejected: changing a live table while connecting or verifying. Adding an index is slow and
 * costs money, dropping one loses an access path: a plan is a value to look at first, and what
 * loses something is not in it until it is asked for. Rejected too: undoing what a live table has
 * and the definition does not say, such as a stream or a tag. Others may have a use for it, and
 * what was never declared cannot be told from what was declared once.
 */
@NullMarked
package dev.tenure.runtime.table;

import org.jspecify.annotations.NullMarked;
