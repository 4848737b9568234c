package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update of an item that was read before, which has to be there still. Generated classes add the
 * verbs.
 *
 * <p>Where a member of an index's key is set, the others are taken from the object, and the stored
 * ones have to be equal: otherwise the condition fails, because the object is outdated. Other
 * attributes may have changed meanwhile and stay as they are; a {@code @Version} has to be the
 * object's.
 *
 * <p>Equal values that another program stored in another form, such as {@code
 * 2026-01-01T00:00:00.000Z}, or not at all, such as a 0 on rows that are older than the member, are
 * met with one more request. An update of nothing makes sure of the item and answers it.
 */
public abstract class EntityRevision<T, U extends EntityRevision<T, U>> extends EntityChange<T, U> {
  private final T item;
  private @Nullable Revision revision;

  /** For generated classes. */
  protected EntityRevision(BaseReader<T> dao, T item) {
    super(dao.context(), "update");
    this.item = Objects.requireNonNull(item, "item");
  }

  @Override
  final TenureException told(TenureException refused) {
    context().requests().tellKey(item, refused);
    return super.told(refused);
  }

  @Override
  final ItemWrite made(UpdateRequests<T> updates) {
    revision = updates.revision(item, changes(), Map.of());
    return updates.revise(revision, condition());
  }

  @Override
  final Optional<UniqueWriting> writing(UniqueRequests<T> uniques) {
    return Optional.of(uniques.revising(item, changes(), condition()));
  }

  @Override
  final Optional<ItemWrite> instead(ItemWrite refused, Map<String, AttributeValue> met) {
    Revision tried = revision;
    if (tried == null || tried.isRaw() || !context().rows().isOwn(refused.item(), met)) {
      return Optional.empty();
    }
    Map<String, Optional<AttributeValue>> raw = context().updates().otherForms(tried, met);
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    revision = context().updates().revision(item, changes(), raw);
    return Optional.of(context().updates().revise(revision, condition()));
  }
}
