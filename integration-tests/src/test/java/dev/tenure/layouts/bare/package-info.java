/** A layout without words: no word before the tenant, no prefix, no entity attribute. */
@NullMarked
package dev.tenure.layouts.bare;

import org.jspecify.annotations.NullMarked;
