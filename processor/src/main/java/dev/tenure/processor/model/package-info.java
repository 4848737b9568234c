/**
 * What a table is, after parsing: immutable records without code fragments or mirrors of types, so
 * that writers and exporters cannot reach back into javac. Positions are kept for messages.
 */
@NullMarked
package dev.tenure.processor.model;

import org.jspecify.annotations.NullMarked;
