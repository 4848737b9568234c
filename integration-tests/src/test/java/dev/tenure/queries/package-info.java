/** Queries: consistent, filtered, over many responses, over shards; and the operator's scans. */
@NullMarked
package dev.tenure.queries;

import org.jspecify.annotations.NullMarked;
