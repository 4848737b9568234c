/**
 * What a table looks like, and the operator who makes and checks it.
 *
 * <p>A {@link dev.tenure.runtime.table.TableDefinition} is a value that generated code holds as a
 * constant; the doors read attribute names from it, and a {@link
 * dev.tenure.runtime.table.TableOperator} creates the table or compares a live one with it. The
 * operator is a door of its own, with its own client: creating and describing tables wants another
 * IAM role than reading a tenant's rows.
 *
 * <p>Rejected: changing a live table to fit. Adding an index is slow and costs money, dropping one
 * loses an access path, and both belong to the tool that owns the infrastructure. Verification
 * names every difference and leaves the change to that tool.
 */
@NullMarked
package dev.tenure.runtime.table;

import org.jspecify.annotations.NullMarked;
