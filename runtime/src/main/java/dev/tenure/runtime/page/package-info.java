/**
 * Page tokens: where a query stopped, as an opaque text that a client may hold.
 *
 * <p>A token holds positions, never a scope: the tenant's partition key and an index's partition
 * key are built anew from the scope and the query's arguments when the next page is asked for.
 * Whatever a client puts into a token, it moves within its own tenant and its own query.
 *
 * <p>Beyond that, a token is bound to what it was made for. With {@link
 * dev.tenure.runtime.page.PageTokenSecrets} it carries an HMAC-SHA256 over the tenant, the query
 * and the positions. Without, it carries a fingerprint over the same, which catches mistakes (a
 * token of another query, a cut one) and no forger; what a forger reaches is still his own data.
 *
 * <p>A query that crosses tenants is the exception: its positions name tenants, whose names may be
 * none of the holder's business. Its tokens are encrypted, and without a secret there are none.
 *
 * <p>Rejected: handing out DynamoDB's last evaluated key as JSON, which names the partition and
 * lets the client choose another; encrypting a tenant's own tokens, which hides what its client has
 * seen on the page anyway.
 */
@NullMarked
package dev.tenure.runtime.page;

import org.jspecify.annotations.NullMarked;
