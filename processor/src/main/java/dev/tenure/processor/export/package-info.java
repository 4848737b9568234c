/**
 * From a table's model to the files that other tools read: one exporter for each format, all listed
 * in {@link dev.tenure.processor.export.TableExporter}.
 *
 * <p>The files hold no time, no path of the machine and no order that could change, so that a build
 * can be repeated to the byte. JSON is built as a tree, never joined from text.
 */
@NullMarked
package dev.tenure.processor.export;

import org.jspecify.annotations.NullMarked;
