package dev.tenure.runtime.mapping;

/**
 * Some members of an entity, to be asked for in its place. {@code OrderViews} holds those that an
 * entity declares.
 *
 * <pre>{@code
 * Optional<Summary> one = acme.orders().get("2026-000123", OrderViews.SUMMARY);
 * List<Summary> many = acme.orders().all().select(OrderViews.SUMMARY).page(50).items();
 * }</pre>
 *
 * @param <E> the entity
 * @param <V> the record that shows them
 */
public abstract class EntityView<E, V> extends ViewSchema<V> {
  /**
   * For generated code.
   *
   * @param attributes what {@link #read} looks at besides the primary key
   */
  protected EntityView(EntitySchema<E> entity, String... attributes) {
    super(entity, attributes);
  }
}
