package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Settings} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsDao extends EntityDao<Settings> {
  SettingsDao(Scope scope) {
    super(scope, SettingsSchema.INSTANCE);
  }

  /** The item with sort key {@code SETTINGS}, if there is one. */
  public Optional<Settings> get() {
    return getItem(key());
  }

  /** The item with sort key {@code SETTINGS}, with all that was written before, if there is one. */
  public Optional<Settings> getConsistent() {
    return getConsistentItem(key());
  }

  /** Deletes the item with sort key {@code SETTINGS} and answers what it was. */
  public Optional<Settings> delete() {
    return deleteItem(key());
  }

  /**
   * Deletes the item with sort key {@code SETTINGS} if it fulfils a condition, and answers what
   * it was.
   */
  public Optional<Settings> delete(Condition<Settings> condition) {
    return deleteItem(key(), condition);
  }

  /**
   * Deletes the item with sort key {@code SETTINGS} if it fulfils a condition, and answers
   * whether it did.
   */
  public WriteResult<Settings> tryDelete(Condition<Settings> condition) {
    return tryDeleteItem(key(), condition);
  }

  /** The key of the item with sort key {@code SETTINGS}. */
  public ItemKey<Settings> key() {
    return itemKey(partition().partitionKey(), SettingsKeys.sortKey());
  }

  /** Begins an update of the item with sort key {@code SETTINGS}. */
  public SettingsUpdate update() {
    return new SettingsUpdate(key());
  }

  /** Begins an update of an item that was read, with every verb. */
  public SettingsRevision update(Settings settings) {
    return new SettingsRevision(this, settings);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public SettingsUpsert upsert(Settings settings) {
    return new SettingsUpsert(this, settings);
  }

  /**
   * Reads the item with sort key {@code SETTINGS}, changes it and writes it, again and again
   * where others were faster.
   */
  public Settings modify(UnaryOperator<Settings> change) {
    return modifyItem(key(), change);
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
