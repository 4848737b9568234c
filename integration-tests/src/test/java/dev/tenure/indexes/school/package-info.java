/** Local indexes: of a number, of a member that may be absent, and one of two entities. */
@NullMarked
package dev.tenure.indexes.school;

import org.jspecify.annotations.NullMarked;
