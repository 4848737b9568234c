package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.EntityAnnotation;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import javax.lang.model.element.TypeElement;

/** Reads how many partitions each partition of an entity is spread over. */
final class ShardsParser {
  private static final int MIN = 2;
  private static final int MAX = 128;

  private final ParseContext context;

  ShardsParser(ParseContext context) {
    this.context = context;
  }

  /** The partition key with the part that tells shards apart; itself where there are none. */
  KeyPattern parse(TypeElement type, EntityAnnotation entity, KeyPattern partitionKey) {
    return context
        .annotations()
        .shards(type)
        .filter(shards -> isSound(type, entity, shards))
        .map(shards -> partitionKey.with(new KeyPart.Shard(shards.value())))
        .orElse(partitionKey);
  }

  private boolean isSound(TypeElement type, EntityAnnotation entity, Declared<Integer> shards) {
    String name = Texts.name(type);
    if (shards.value() < MIN || shards.value() > MAX) {
      return refuse(
          shards, name + " has " + shards.value() + " shards; there are " + MIN + " to " + MAX);
    }
    if (entity.kind() == EntityAnnotation.Kind.CROSS_TENANT) {
      return refuse(
          shards,
          name
              + " is a @CrossTenantEntity, whose keys are exactly as declared; only a @TenantEntity"
              + " or @SharedEntity has shards");
    }
    if (entity.sortKey().value().isEmpty()) {
      return refuse(
          shards, name + " has one item per partition, and nothing to spread; leave out @Sharded");
    }
    return true;
  }

  private boolean refuse(Declared<Integer> shards, String message) {
    context.error(DiagnosticCode.SHARDS_INVALID, shards.position(), message);
    return false;
  }
}
