/**
 * From a table's model to the files that other tools read: a package for each format, all exporters
 * listed in {@link dev.tenure.processor.export.TableExporter}.
 *
 * <p>The files hold no time, no path of the machine and no order that could change, so that a build
 * can be repeated to the byte. What a table declares and a format cannot say is answered as a
 * sentence for the compiler to print: nothing is dropped in silence.
 *
 * <p>Policies are made once, without the syntax of any tool, in {@link
 * dev.tenure.processor.export.iam}; CloudFormation and Terraform carry the same ones with
 * references to the table in place of its name. Rejected: one document model that every format is
 * rendered from. The formats differ in exactly what such a model would hide: where a setting lives,
 * what is spelled how, and what must be left out.
 */
@NullMarked
package dev.tenure.processor.export;

import org.jspecify.annotations.NullMarked;
