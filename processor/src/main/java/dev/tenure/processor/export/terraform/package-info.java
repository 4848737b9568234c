/**
 * Two modules for Terraform, in its JSON syntax: one that creates the table with its policies, and
 * one that reads a table created elsewhere.
 *
 * <p>Every string of such a file is a template, so whatever comes from the table's declaration is
 * escaped, and policy variables are.
 */
@NullMarked
package dev.tenure.processor.export.terraform;

import org.jspecify.annotations.NullMarked;
