package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The update of an item that was read, whoever sends it. */
abstract class KnownChange<T, U extends KnownChange<T, U>> extends EntityChange<T, U> {
  private final T item;
  private @Nullable Revision revision;

  KnownChange(EntityContext<T> context, T item) {
    super(context);
    this.item = Objects.requireNonNull(item, "item");
  }

  @Override
  final String operation() {
    return "update";
  }

  @Override
  final ItemWrite write(UpdateRequests<T> updates) {
    revision = updates.revision(item, changes(), Map.of());
    return updates.revise(revision, condition());
  }

  @Override
  final Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    Revision tried = revision;
    if (tried == null || tried.isRaw() || !context().rows().isOwn(refused.item(), met)) {
      return Optional.empty();
    }
    Map<String, AttributeValue> raw = context().updates().otherForms(tried, met);
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    revision = context().updates().revision(item, changes(), raw);
    return Optional.of(context().updates().revise(revision, condition()));
  }
}
