/** What indexes hold and answer, on tables whose indexes hold all, some and no attributes. */
@NullMarked
package dev.tenure.indexes;

import org.jspecify.annotations.NullMarked;
