package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Settings} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsDao extends EntityDao<Settings> {
  SettingsDao(Scope scope) {
    super(scope, SettingsSchema.INSTANCE);
  }

  /** The item with sort key {@code SETTINGS}, if there is one. */
  public Optional<Settings> get() {
    return getItem(partition().partitionKey(), SettingsKeys.sortKey());
  }

  /** The item with sort key {@code SETTINGS}, with all that was written before, if there is one. */
  public Optional<Settings> getConsistent() {
    return getConsistentItem(partition().partitionKey(), SettingsKeys.sortKey());
  }

  /** Deletes the item with sort key {@code SETTINGS} and answers what it was. */
  public Optional<Settings> delete() {
    return deleteItem(partition().partitionKey(), SettingsKeys.sortKey());
  }

  /**
   * Deletes the item with sort key {@code SETTINGS} if it fulfils a condition, and answers what
   * it was.
   */
  public Optional<Settings> delete(Condition<Settings> condition) {
    return deleteItem(partition().partitionKey(), SettingsKeys.sortKey(), condition);
  }

  /**
   * Deletes the item with sort key {@code SETTINGS} if it fulfils a condition, and answers
   * whether it did.
   */
  public WriteResult<Settings> tryDelete(Condition<Settings> condition) {
    return tryDeleteItem(partition().partitionKey(), SettingsKeys.sortKey(), condition);
  }

  /** The key of the item with sort key {@code SETTINGS}. */
  public ItemKey<Settings> key() {
    return itemKey(partition().partitionKey(), SettingsKeys.sortKey());
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public void replaceAll(Collection<Settings> items) {
    replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public void deleteAll(Collection<ItemKey<Settings>> keys) {
    deleteItems(keys);
  }
}
