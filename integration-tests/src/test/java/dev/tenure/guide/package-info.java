/**
 * What the pages of {@code docs} about relationships, errors and stored types show, and the test
 * that holds every page to code that is compiled.
 */
@NullMarked
package dev.tenure.guide;

import org.jspecify.annotations.NullMarked;
