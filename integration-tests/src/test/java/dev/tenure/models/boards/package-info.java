/**
 * A partition where one entity has no prefix and nothing says which entity a row is: keys alone
 * tell cards from their comments.
 */
@NullMarked
package dev.tenure.models.boards;

import org.jspecify.annotations.NullMarked;
