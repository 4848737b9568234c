package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.Finding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Compares the keys of a live table and of its indexes. */
final class LiveKeys {
  private final Map<String, ScalarAttributeType> types;

  LiveKeys(LiveTable live) {
    this.types = live.keyTypes();
  }

  List<String> differences(
      String where,
      List<KeyAttribute> partitionKeys,
      List<KeyAttribute> sortKeys,
      List<KeySchemaElement> found) {
    List<String> differences = new ArrayList<>();
    compare(
        differences,
        "the partition key of " + where,
        describe(partitionKeys),
        key(found, KeyType.HASH));
    compare(differences, "the sort key of " + where, describe(sortKeys), key(found, KeyType.RANGE));
    return differences;
  }

  /** Whether something on the live table has one of these attributes with another type. */
  boolean contradict(IndexDefinition index) {
    return index.keys().stream().anyMatch(this::contradict);
  }

  private boolean contradict(KeyAttribute attribute) {
    return types.getOrDefault(attribute.name(), attribute.type()) != attribute.type();
  }

  private static void compare(List<String> to, String what, String declared, String live) {
    if (!declared.equals(live)) {
      to.add(sentence(what, declared, live));
    }
  }

  private static String describe(List<KeyAttribute> attributes) {
    return listed(attributes.stream().map(KeyAttribute::toString).toList());
  }

  /** Several, where an index has keys of more than one attribute; their order counts. */
  private static String listed(List<String> attributes) {
    return attributes.isEmpty() ? "none" : String.join(", ", attributes);
  }

  private String key(List<KeySchemaElement> found, KeyType type) {
    List<String> attributes =
        found.stream()
            .filter(element -> element.keyType() == type)
            .map(KeySchemaElement::attributeName)
            .map(name -> KeyAttribute.describe(name, types.get(name)))
            .toList();
    return listed(attributes);
  }
}
