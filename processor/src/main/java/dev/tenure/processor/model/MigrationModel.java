package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import java.util.Optional;

/**
 * A change of the design that stored rows have followed.
 *
 * @param entity the entity that changed; absent for the table
 * @param what which fact of the lock
 * @param from its recorded value
 */
public record MigrationModel(
    Optional<ClassName> entity, String what, String from, Position position) {}
