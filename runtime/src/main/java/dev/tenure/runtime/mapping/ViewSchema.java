package dev.tenure.runtime.mapping;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query shows of an entity, as generated code tells it: some of its members, and no more is
 * asked for. A look-up across tenants shows where an item is, and nothing of what it holds.
 *
 * <p>Stateless and thread-safe.
 *
 * @param <V> the view
 */
public abstract class ViewSchema<V> {
  private final EntityDescriptor<?> entity;
  private final List<String> attributes;

  /**
   * For generated code.
   *
   * @param entity whose items are shown
   * @param attributes what {@link #read} looks at besides the primary key
   */
  protected ViewSchema(EntitySchema<?> entity, String... attributes) {
    this.entity = entity.descriptor();
    List<String> all = new ArrayList<>();
    all.add(this.entity.partitionKey());
    all.add(this.entity.sortKey());
    String tag = this.entity.tagAttribute();
    if (tag != null) {
      all.add(tag);
    }
    Collections.addAll(all, attributes);
    this.attributes = List.copyOf(all);
  }

  /** Reads the view, and demands that the keys are the entity's and agree with all that is read. */
  protected abstract V read(ItemReader in);

  /** The entity whose items are shown. */
  public final EntityDescriptor<?> entity() {
    return entity;
  }

  /** All that is read of an item, and all that need be asked for. */
  public final List<String> attributes() {
    return attributes;
  }

  /**
   * The view of an item.
   *
   * @throws MappingException if an attribute cannot be read, or the application's own class refuses
   *     what is stored
   * @throws InvalidKeyException if a key is not what the entity would write
   */
  public final V fromItem(Map<String, AttributeValue> item) {
    ItemReader in = new ItemReader(item);
    try {
      return read(in);
    } catch (RuntimeException failure) {
      throw entity.refused(failure, in.current());
    }
  }
}
