/** A layout with tenants of two parts and no word before them. */
@NullMarked
package dev.tenure.layouts.sites;

import org.jspecify.annotations.NullMarked;
