package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.expression.AttributeChanges;
import dev.tenure.runtime.expression.Changes;
import dev.tenure.runtime.expression.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update in the making, of one item: verbs, a condition, and the end. Used by one thread.
 *
 * @param <T> the entity
 * @param <U> the generated class, which every verb answers
 */
public abstract class EntityChange<T, U extends EntityChange<T, U>> extends AttributeChanges<U> {
  private final EntityContext<T> context;
  private final String operation;
  private @Nullable Condition<T> condition;

  EntityChange(EntityContext<T> context, String operation) {
    super(new Changes());
    this.context = context;
    this.operation = operation;
    changes().toldBy(this::told);
  }

  final EntityContext<T> context() {
    return context;
  }

  final @Nullable Condition<T> condition() {
    return condition;
  }

  /** What the stored item has to fulfil; more than one condition has to hold together. */
  public final U when(Condition<T> asked) {
    condition = condition == null ? asked : condition.and(asked);
    return self();
  }

  /**
   * Writes it, in one request: what {@code run} of a generated class does.
   *
   * @return the item as it is stored now
   * @throws dev.tenure.runtime.ConditionFailedException if the stored item is not what is demanded
   */
  protected final T change() {
    return context.run(context.operations().update(this));
  }

  /** As {@link #change}, but answers a refusal instead of throwing. */
  protected final WriteResult<T> tryChange() {
    return context.run(context.operations().tryUpdate(this));
  }

  /** As {@link #change}, without holding a thread. */
  protected final CompletableFuture<T> changeAsync() {
    return context.start(() -> context.operations().update(this));
  }

  /** As {@link #tryChange}, without holding a thread. */
  protected final CompletableFuture<WriteResult<T>> tryChangeAsync() {
    return context.start(() -> context.operations().tryUpdate(this));
  }

  /** What it is called in messages. */
  final String operation() {
    return operation;
  }

  /** Adds to a refusal what it is that was refused. */
  TenureException told(TenureException refused) {
    return refused.during(operation, context.entity());
  }

  /** The write on its own. */
  final ItemWrite write() {
    return write(context.updates());
  }

  /** The write, alone or as part of a transaction. */
  final ItemWrite write(UpdateRequests<T> updates) {
    try {
      return made(updates);
    } catch (TenureException refused) {
      throw told(refused);
    }
  }

  /** What {@link #write(UpdateRequests)} answers. */
  abstract ItemWrite made(UpdateRequests<T> updates);

  /**
   * The write of an item with unique values; absent where it leaves them alone, whatever they are.
   */
  Optional<UniqueWriting> writing(UniqueRequests<T> uniques) {
    return Optional.empty();
  }

  /** Another write to try, since this one met that row. */
  Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    return Optional.empty();
  }
}
