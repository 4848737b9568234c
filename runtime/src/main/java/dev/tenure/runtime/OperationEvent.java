package dev.tenure.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * One operation that is over. No key and no attribute is part of it.
 *
 * @param operation the operation or the name of the query, such as {@code create} or {@code
 *     byCustomer}
 * @param entity the entity's name, or whatever else the items are
 * @param tenant the tenant whose data it was, as the application gave it; a text where it was the
 *     shared data or was declared to cross tenants
 * @param table the table's name in use
 * @param index the index that was read; absent for the table itself
 * @param usage what it took
 * @param duration how long it took, waits between requests included
 * @param failure the class of what the caller was told; absent where the operation succeeded
 */
public record OperationEvent(
    String operation,
    String entity,
    Object tenant,
    String table,
    Optional<String> index,
    OperationUsage usage,
    Duration duration,
    Optional<Class<? extends Throwable>> failure) {}
