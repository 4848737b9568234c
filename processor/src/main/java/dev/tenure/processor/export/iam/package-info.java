/**
 * Who may do what, without the syntax of any tool: {@link dev.tenure.processor.export.iam.Policies}
 * says it once, and each format says it in its own way.
 *
 * <p>A tenant is told by the tags of the caller's session, never by text put into a policy. Three
 * traps shaped the conditions:
 *
 * <ul>
 *   <li>{@code ForAllValues} is true where a request names no key at all, so {@code Null} stands
 *       beside it. {@code ForAnyValue} would let a batch through that mixes tenants.
 *   <li>A wildcard right behind the tenant admits {@code acme2} for {@code acme}: two patterns, the
 *       exact key and the key with {@code #*}.
 *   <li>{@code LeadingKeys} says nothing about {@code Scan} and streams, so tenants get neither. A
 *       query of an index is judged by the index's partition key, so each index is listed by name,
 *       and one that crosses tenants is in no tenant's policy.
 * </ul>
 *
 * <p>Rejected: deny statements. What no statement allows is refused already, and a deny with a
 * condition is true in the cases nobody thought of.
 */
@NullMarked
package dev.tenure.processor.export.iam;

import org.jspecify.annotations.NullMarked;
