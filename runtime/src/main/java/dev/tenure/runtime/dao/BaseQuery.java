package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyType;
import dev.tenure.runtime.mapping.StoredAttribute;
import java.util.function.Function;

/**
 * What queries have in common, whatever sends them: the path, and how it is read.
 *
 * @param <T> what is found
 * @param <Q> the query that its methods answer, with the ends that go with it
 */
public abstract class BaseQuery<T, Q> {
  private final QueryPlan<T> plan;

  BaseQuery(QueryPlan<T> plan) {
    this.plan = plan;
  }

  /** The same kind of query about something else. */
  abstract Q of(QueryPlan<T> other);

  final QueryPlan<T> plan() {
    return plan;
  }

  /** The path so far, for the next stage. */
  protected final AccessPath<T> accessPath() {
    return plan.path();
  }

  /**
   * Ranges of the next part, behind which others follow.
   *
   * @param queries {@code this::within}, which knows what kind of query this is
   */
  protected final <V, R> OrderedRange<V, R> range(
      String member, KeyType<V> type, Function<KeyRange, R> queries) {
    return new OrderedRange<>(accessPath(), accessPath().part(member, type, false), queries);
  }

  /** Ranges of the last part, as {@link #range}. */
  protected final <V, R> OrderedRange<V, R> lastRange(
      String member, KeyType<V> type, Function<KeyRange, R> queries) {
    return new OrderedRange<>(accessPath(), accessPath().part(member, type, true), queries);
  }

  /** Ranges of the next part, a text, as {@link #range}. */
  protected final <V, R> TextRange<V, R> textRange(
      String member, KeyType<V> type, Function<KeyRange, R> queries) {
    return new TextRange<>(accessPath(), accessPath().part(member, type, false), queries);
  }

  /** Ranges of the last part, a text, as {@link #range}. */
  protected final <V, R> TextRange<V, R> lastTextRange(
      String member, KeyType<V> type, Function<KeyRange, R> queries) {
    return new TextRange<>(accessPath(), accessPath().part(member, type, true), queries);
  }

  /** Ranges of the next member that sorts the index by its own attribute, as {@link #range}. */
  protected final <V, R> OrderedRange<V, R> memberRange(
      StoredAttribute<V> member, Function<KeyRange, R> queries) {
    return new OrderedRange<>(accessPath(), accessPath().member(member), queries);
  }

  /** Ranges of the next member that sorts the index, a text, as {@link #range}. */
  protected final <V, R> TextRange<V, R> memberTextRange(
      StoredAttribute<V> member, Function<KeyRange, R> queries) {
    return new TextRange<>(accessPath(), accessPath().member(member), queries);
  }

  /** Those of the items whose sort key is in the range. */
  protected Q within(KeyRange range) {
    return of(plan.within(range));
  }

  /** The same items, from the smallest sort key. */
  public Q ascending() {
    return of(plan.ascending());
  }

  /** The same items, from the greatest sort key. */
  public Q descending() {
    return of(plan.descending());
  }

  /**
   * Those of the items that fulfil a condition, on top of the conditions there are. DynamoDB leaves
   * the others out after it has read them: they cost what they would cost without, and {@code page}
   * and {@code first} read on until they have what was asked for, or the end. What a range can say,
   * a range says cheaper.
   *
   * @throws dev.tenure.runtime.InvalidExpressionException if the condition is about the attribute
   *     of a key that this query is read by: a range asks for those
   */
  public Q filter(Condition<T> condition) {
    try {
      return of(plan.where(condition));
    } catch (TenureException refused) {
      throw accessPath().told(refused);
    }
  }
}
