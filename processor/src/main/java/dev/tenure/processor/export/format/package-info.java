/**
 * What every format is made with: the interface of an exporter, files, JSON as a tree, and the
 * shapes that more than one format shares.
 *
 * <p>JSON is never joined from text, so nothing a user names can break out of its place.
 */
@NullMarked
package dev.tenure.processor.export.format;

import org.jspecify.annotations.NullMarked;
