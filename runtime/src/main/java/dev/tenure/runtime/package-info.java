/**
 * The values and the exceptions that users of generated code meet.
 *
 * <p>Every exception extends {@link dev.tenure.runtime.TenureException}, so that an application can
 * tell a refusal of this library from a failure of the service. A message names the operation, the
 * entity, the member and the rule; it never holds an attribute's value, another tenant's data or
 * the service's own message, because messages end in logs that many people read.
 */
@NullMarked
package dev.tenure.runtime;

import org.jspecify.annotations.NullMarked;
