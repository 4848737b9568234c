package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import java.util.List;

/**
 * Entities read together: a sealed interface, and the beginning that their sort keys share.
 *
 * @param sortKey the shared beginning; without parts for the tenant's whole partition
 * @param members the types of the entities, in order of the permits clause
 * @param isPublic whether the interface is visible outside of its package
 */
public record CollectionModel(
    ClassName type,
    String accessor,
    KeyPattern sortKey,
    List<ClassName> members,
    boolean isPublic,
    Position position) {}
