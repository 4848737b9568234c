/**
 * The design of a table on one page for people: what lives where, who reads it how, and invented
 * items drawn as they lie in their partitions.
 *
 * <p>The page needs nothing but itself: no script, no font, no network, and a policy in its head
 * that forbids all of them. It is read by eyes, by screen readers and by printers, on a phone and
 * in the dark. It is well-formed XML too, so that a test can read it as strictly as a parser does.
 *
 * <p>Everything is put in as text and escaped in one place, {@link
 * dev.tenure.processor.export.map.Html}. Rejected: a template language, which escapes what somebody
 * remembered to mark.
 */
@NullMarked
package dev.tenure.processor.export.map;

import org.jspecify.annotations.NullMarked;
