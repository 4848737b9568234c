/** Reads and writes of many items, with requests of which DynamoDB does only a part. */
@NullMarked
package dev.tenure.batches;

import org.jspecify.annotations.NullMarked;
