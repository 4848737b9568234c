/** Tables whose indexes have members in their keys as they are stored. */
@NullMarked
package dev.tenure.indexes.desk;

import org.jspecify.annotations.NullMarked;
