package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.model.IndexMember.IndexAttribute;
import dev.tenure.processor.model.TableSettings.Billing.Provisioned;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table and everything generated for it.
 *
 * @param type the annotated interface; all generated classes live in its package
 * @param entityAttribute the attribute that tells the entity of an item; empty where there is none
 * @param isAsync whether asynchronous doors and DAOs are wanted too
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
    TableSettings settings,
    boolean isAsync,
    boolean isPublic,
    Position position) {

  /** Provisioned capacity; absent for on-demand billing. */
  public record Throughput(long readUnits, long writeUnits) {}

  /** Provisioned capacity of the table and of each index; absent for on-demand billing. */
  public Optional<Throughput> throughput() {
    return settings.billing() instanceof Provisioned provisioned
        ? Optional.of(new Throughput(provisioned.readUnits(), provisioned.writeUnits()))
        : Optional.empty();
  }

  /** The indexes whose partition key is the table's. */
  public List<PhysicalIndexModel> localIndexes() {
    return indexes.stream().filter(PhysicalIndexModel::isLocal).toList();
  }

  /** The indexes with partition keys of their own. */
  public List<PhysicalIndexModel> globalIndexes() {
    return indexes.stream().filter(index -> !index.isLocal()).toList();
  }

  /** The attributes that are a key of the table or of an index: each once, the table's first. */
  public List<String> keyAttributes() {
    Set<String> names = new LinkedHashSet<>();
    names.add(partitionKey);
    names.add(sortKey);
    for (PhysicalIndexModel index : indexes) {
      names.addAll(index.keys());
    }
    return List.copyOf(names);
  }

  /** The type of a key attribute: that of the members or sort keys that entities keep in it. */
  public KeyAttributeType typeOf(String keyAttribute) {
    Optional<KeyAttributeType> ofMembers =
        indexes.stream()
            .flatMap(index -> index.memberAttributes().stream())
            .filter(attribute -> attribute.name().equals(keyAttribute))
            .map(IndexAttribute::type)
            .findFirst();
    if (ofMembers.isPresent()) {
      return ofMembers.get();
    }
    boolean number = entities.stream().anyMatch(entity -> keepsNumber(entity, keyAttribute));
    return number ? KeyAttributeType.N : KeyAttributeType.S;
  }

  private boolean keepsNumber(EntityModel entity, String keyAttribute) {
    Optional<String> asked = Optional.of(keyAttribute);
    return (sortKey.equals(keyAttribute) && entity.sortKey().isNumber())
        || entity.indexes().stream()
            .anyMatch(i -> i.sortKey().isNumber() && i.physical().sortKey().equals(asked))
        || entity.crossTenantIndexes().stream()
            .anyMatch(i -> i.sortKey().isNumber() && i.physical().sortKey().equals(asked));
  }

  /** The entities of one kind, in the order of declaration. */
  public List<EntityModel> entities(EntityKind kind) {
    return entities.stream().filter(entity -> entity.kind() == kind).toList();
  }
}
