/**
 * The closed loop: what code was seen to ask of DynamoDB, held against the policies that its role
 * has.
 *
 * <p>Two halves of an application are usually written apart and drift: the requests in the code,
 * the grants in the policies. Here the first are recorded ({@link dev.tenure.testing.request}), the
 * second evaluated ({@link dev.tenure.testing.iam}), and {@link dev.tenure.testing.loop.PolicyLoop}
 * demands that they meet exactly: what was asked is allowed to the tenant who asked, denied to
 * everybody else, and nothing is granted that nobody asked.
 *
 * <p>A recording holds well-behaved requests only, so each is also turned into what an attacker
 * would send: without leading keys, with a foreign key among the own, to a table next to ours, with
 * a session of a tenant whose name is almost the same. And since a check that cannot fail is none,
 * {@link dev.tenure.testing.loop.PolicyLoop#survivors} puts mistakes into the policies and names
 * those that nobody would have noticed.
 *
 * <p>What this does not prove: that AWS evaluates as we do, nor anything about policies that are
 * not attached to the role's identity. It is a test of the policies' text.
 */
@NullMarked
package dev.tenure.testing.loop;

import org.jspecify.annotations.NullMarked;
