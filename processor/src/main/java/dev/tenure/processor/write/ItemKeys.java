package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.List;

/** The calls by which the methods of a DAO make the key of the item that they are about. */
final class ItemKeys {
  private ItemKeys() {}

  /** The parts of both keys. */
  static List<KeyPart> parts(EntityModel entity) {
    List<KeyPart> parts = new ArrayList<>(entity.partitionKey().parts());
    parts.addAll(entity.sortKey().parts());
    return parts;
  }

  /**
   * The call.
   *
   * @param operation what a refusal of the key says it was for
   */
  static CodeBlock of(String operation, EntityModel entity, Parameters parameters) {
    return parameters.areAny()
        ? CodeBlock.of("key($S, $L)", operation, parameters.arguments(parts(entity)))
        : CodeBlock.of("key()");
  }
}
