package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Settings} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncUpdate extends EntityUpdate<Settings, SettingsAsyncUpdate> {
  SettingsAsyncUpdate(ItemKey<Settings> key) {
    super(key);
  }

  public SettingsAsyncUpdate setTheme(String theme) {
    return set(SettingsAttributes.THEME, theme);
  }

  public SettingsAsyncUpdate setThemeIfAbsent(String theme) {
    return setIfAbsent(SettingsAttributes.THEME, theme);
  }

  public SettingsAsyncUpdate setPageSize(Integer pageSize) {
    return set(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsAsyncUpdate setPageSizeIfAbsent(Integer pageSize) {
    return setIfAbsent(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsAsyncUpdate addPageSize(Integer pageSize) {
    return add(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<Settings> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<Settings>> tryRun() {
    return tryChangeAsync();
  }
}
