package dev.tenure.runtime.expression;

import dev.tenure.runtime.InvalidExpressionException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What is asked of the attributes of an item: of one that is written over, or of those that a query
 * finds.
 *
 * <pre>{@code
 * Condition<Order> open = STATUS.eq(PLACED).or(STATUS.eq(PAID));
 * Condition<Order> large = open.and(TOTAL.atLeast(limit)).and(ADDRESS.city().eq("Bern").not());
 * }</pre>
 *
 * <p>It is about what is stored: the attribute of a member that was added later is absent on older
 * items, although an {@code int} reads as 0. Immutable and thread-safe. Its text names attributes
 * and operators, and no values.
 *
 * @param <E> the entity
 */
@SuppressWarnings("UnusedTypeParameter") // E keeps conditions of different entities apart
public final class Condition<E> {
  /** DynamoDB's bound for the text of an expression. */
  private static final int MAX_BYTES = 4096;

  private enum Form {
    COMPARISON,
    NOT,
    AND,
    OR
  }

  /** The text of a comparison. */
  private record Comparison(
      AttributePath path, BiFunction<String, Placeholders, String> operator) {}

  private final Form form;
  private final List<Condition<E>> parts;
  private final List<Comparison> comparison;

  private Condition(Form form, List<Condition<E>> parts, List<Comparison> comparison) {
    this.form = form;
    this.parts = parts;
    this.comparison = comparison;
  }

  /**
   * One comparison.
   *
   * @param operator makes the text of the path and the placeholders
   */
  static <E> Condition<E> of(
      AttributePath path, BiFunction<String, Placeholders, String> operator) {
    return new Condition<>(Form.COMPARISON, List.of(), List.of(new Comparison(path, operator)));
  }

  /** One or more conditions of which one has to hold. */
  static <E> Condition<E> anyOf(List<Condition<E>> parts) {
    return parts.stream().reduce(Condition::or).orElseThrow();
  }

  /** What no item fulfils; DynamoDB has no word for it. */
  static <E> Condition<E> never(AttributePath path) {
    Condition<E> exists = exists(path);
    return exists.and(notExists(path));
  }

  private static <E> Condition<E> exists(AttributePath path) {
    return of(path, (name, placeholders) -> "attribute_exists(" + name + ")");
  }

  private static <E> Condition<E> notExists(AttributePath path) {
    return of(path, (name, placeholders) -> "attribute_not_exists(" + name + ")");
  }

  /** That both hold. */
  public Condition<E> and(Condition<E> other) {
    return join(Form.AND, other);
  }

  /** That one of them holds, or both. */
  public Condition<E> or(Condition<E> other) {
    return join(Form.OR, other);
  }

  private Condition<E> join(Form joined, Condition<E> other) {
    List<Condition<E>> all = new ArrayList<>(partsOf(joined));
    all.addAll(other.partsOf(joined));
    return new Condition<>(joined, List.copyOf(all), List.of());
  }

  private List<Condition<E>> partsOf(Form joined) {
    return form == joined ? parts : List.of(this);
  }

  /** That it does not hold; an absent attribute fulfils the negation of any comparison. */
  public Condition<E> not() {
    return form == Form.NOT ? parts.get(0) : new Condition<>(Form.NOT, List.of(this), List.of());
  }

  /** The attributes that are asked about; each once, without what is inside of them. */
  public Set<String> attributes() {
    Set<String> names = new LinkedHashSet<>();
    comparison.forEach(c -> names.add(c.path().attribute()));
    parts.forEach(part -> names.addAll(part.attributes()));
    return names;
  }

  /**
   * The text of the condition, for the data access of the runtime. It stands for itself; joined to
   * other text it has to be put in parentheses.
   *
   * @throws InvalidExpressionException if it is longer than DynamoDB takes
   */
  public String in(Expression expression) {
    String text = text(expression);
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw InvalidExpressionException.ofWhole(
          "The condition is longer than the " + MAX_BYTES + " bytes that DynamoDB takes");
    }
    return text;
  }

  private String text(Placeholders placeholders) {
    return switch (form) {
      case COMPARISON -> text(comparison.get(0), placeholders);
      case NOT -> "NOT " + parts.get(0).within(Form.NOT, placeholders);
      case AND -> joined(" AND ", placeholders);
      case OR -> joined(" OR ", placeholders);
    };
  }

  private static String text(Comparison comparison, Placeholders placeholders) {
    return comparison.operator().apply(comparison.path().in(placeholders), placeholders);
  }

  private String joined(String word, Placeholders placeholders) {
    return parts.stream()
        .map(part -> part.within(form, placeholders))
        .collect(Collectors.joining(word));
  }

  /** Forms stand in the order in which they bind; what binds less than its outer is enclosed. */
  private String within(Form outer, Placeholders placeholders) {
    String text = text(placeholders);
    return form.compareTo(outer) > 0 ? "(" + text + ")" : text;
  }

  @Override
  public String toString() {
    return text(Placeholders.DESCRIPTION);
  }
}
