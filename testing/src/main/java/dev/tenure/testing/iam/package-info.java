/**
 * The part of IAM that isolates tenants, evaluated on this machine: parse the policies a build
 * wrote, ask what they would say to a request, and read why.
 *
 * <p>Covered is what identity-based policies for DynamoDB need: {@code Action}, {@code NotAction},
 * {@code Resource}, {@code NotResource}, the string operators, {@code Bool} and {@code Null},
 * {@code ...IfExists}, the set operators {@code ForAllValues:} and {@code ForAnyValue:}, and policy
 * variables. Whatever is beyond that is refused with {@link
 * dev.tenure.testing.iam.InvalidPolicyException}, never passed over: a condition nobody read is a
 * hole nobody sees.
 *
 * <p>Why not AWS's own policy simulator: it needs an account and credentials, so it cannot be part
 * of every build, and it does not derive the request from the code that will send it. Why JSON is
 * read by Gson: it is one small jar without dependencies that matter, and it leaves the SDK's
 * bundled copies of other libraries, which are not for us to use, alone. No type of it is in the
 * API.
 *
 * <p>The rules are those of the IAM User Guide; each class names the page it follows.
 */
@NullMarked
package dev.tenure.testing.iam;

import org.jspecify.annotations.NullMarked;
