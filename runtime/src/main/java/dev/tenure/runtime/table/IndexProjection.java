package dev.tenure.runtime.table;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * What an index holds of each item beside the keys of the table and its own.
 *
 * @param attributes the further attributes; empty unless the type is INCLUDE. Their order says
 *     nothing
 */
public record IndexProjection(ProjectionType type, List<String> attributes) {
  /** Every attribute. */
  public static final IndexProjection ALL = new IndexProjection(ProjectionType.ALL, List.of());

  /** The keys alone. */
  public static final IndexProjection KEYS_ONLY =
      new IndexProjection(ProjectionType.KEYS_ONLY, List.of());

  /**
   * What an index holds.
   *
   * @throws IllegalArgumentException if attributes are named and the type is not INCLUDE, or the
   *     other way round
   */
  public IndexProjection {
    attributes = List.copyOf(attributes);
    if ((type == ProjectionType.INCLUDE) == attributes.isEmpty()) {
      throw new IllegalArgumentException(
          "Attributes are named by INCLUDE, which names at least one");
    }
  }

  /** The keys and these attributes. */
  public static IndexProjection include(List<String> attributes) {
    return new IndexProjection(ProjectionType.INCLUDE, attributes);
  }

  /** For people: the type, and the attributes in the order of their names. */
  @Override
  public String toString() {
    return attributes.isEmpty()
        ? type.toString()
        : type + " " + String.join(", ", attributes.stream().sorted().toList());
  }
}
