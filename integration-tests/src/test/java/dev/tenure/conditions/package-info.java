/** Conditions mean in DynamoDB what they mean in memory. */
@NullMarked
package dev.tenure.conditions;

import org.jspecify.annotations.NullMarked;
