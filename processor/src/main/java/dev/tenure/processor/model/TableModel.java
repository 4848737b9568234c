package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * A table and everything generated for it.
 *
 * @param type the annotated interface; all generated classes live in its package
 * @param entityAttribute the attribute that tells the entity of an item; empty where there is none
 * @param isPublic whether the annotated type, and so its doors, are public
 */
public record TableModel(
    ClassName type,
    String name,
    String partitionKey,
    String sortKey,
    Optional<String> entityAttribute,
    TenantModel tenant,
    List<EntityModel> entities,
    List<CollectionModel> collections,
    List<DocumentModel> documents,
    List<PhysicalIndexModel> indexes,
    Optional<Throughput> throughput,
    boolean isPublic,
    Position position) {

  /** Provisioned capacity; absent for on-demand billing. */
  public record Throughput(long readUnits, long writeUnits) {}
}
