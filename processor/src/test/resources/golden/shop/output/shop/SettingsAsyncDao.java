package shop;

import dev.tenure.runtime.dao.AsyncEntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Scope;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Settings} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncDao extends AsyncEntityDao<Settings> {
  SettingsAsyncDao(Scope scope) {
    super(scope, SettingsSchema.INSTANCE);
  }

  /** The item with sort key {@code SETTINGS}, if there is one. */
  public CompletableFuture<Optional<Settings>> get() {
    return getItem(() -> key());
  }

  /** The item with sort key {@code SETTINGS}, with all that was written before, if there is one. */
  public CompletableFuture<Optional<Settings>> getConsistent() {
    return getConsistentItem(() -> key());
  }

  /** Deletes the item with sort key {@code SETTINGS} and answers what it was. */
  public CompletableFuture<Optional<Settings>> delete() {
    return deleteItem(() -> key());
  }

  /** The key of the item with sort key {@code SETTINGS}. */
  public ItemKey<Settings> key() {
    return itemKey(partition().partitionKey(), SettingsKeys.sortKey());
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public CompletableFuture<Void> replaceAll(Collection<Settings> items) {
    return replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public CompletableFuture<Void> deleteAll(Collection<ItemKey<Settings>> keys) {
    return deleteItems(keys);
  }
}
