/**
 * What DynamoDB Local never does: conflicts of transactions, throttling, answers that are lost. A
 * client's HTTP requests go through {@link dev.tenure.faults.FaultyHttpClient}, below the SDK's
 * retries and above the wire, so that what is tried is what is shipped.
 */
@NullMarked
package dev.tenure.faults;

import org.jspecify.annotations.NullMarked;
