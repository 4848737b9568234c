/**
 * A seatbelt for requests that are made by hand.
 *
 * <p>Generated DAOs cannot leave their tenant. Other code can: a report that needs an expression of
 * its own, a library that takes a {@code DynamoDbClient}, the Enhanced Client with a generated
 * schema. A {@link dev.tenure.runtime.seatbelt.TenantSeatbelt} on their client looks at every
 * request before it is sent, and at every row that comes back.
 *
 * <p>It fails closed. An operation that is not understood, an expression that cannot be read, a
 * table that nobody named and a request that is bound to no tenant are refused; what the SDK learns
 * to do next year is refused until it is understood here.
 *
 * <p>Layers: {@code TenantSeatbelt} is what the SDK calls and decides what becomes of a violation.
 * {@code RequestCheck} and {@code ResponseCheck} know operations, {@code TableCheck} and {@code
 * QueryCheck} know keys, the readers know expressions; all of these are pure. {@code TenantBinding}
 * is how a tenant gets onto a request.
 *
 * <p>Why an interceptor: it sees what the SDK is about to send, whoever built it, and no client
 * made from the same builder can be without it. Requests are examined in {@code modifyRequest}, the
 * latest phase whose exceptions reach callers of asynchronous clients as they are, and once more
 * before marshalling if an interceptor behind has exchanged the request.
 *
 * <p>Rejected: adding the partition key to a projection and taking it out of the answer again (the
 * application would pay for, and count, what it did not ask for); rewriting a scan into queries
 * (one asks for what one means); a list of refused operations (it would let through the next one);
 * reading the tenant from a thread-local (it would be somebody else's, one executor later).
 */
@NullMarked
package dev.tenure.runtime.seatbelt;

import org.jspecify.annotations.NullMarked;
