package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Settings} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncRevision extends EntityRevision<Settings, SettingsAsyncRevision> {
  SettingsAsyncRevision(SettingsAsyncDao dao, Settings item) {
    super(dao, item);
  }

  public SettingsAsyncRevision setTheme(String theme) {
    return set(SettingsAttributes.THEME, theme);
  }

  public SettingsAsyncRevision setThemeIfAbsent(String theme) {
    return setIfAbsent(SettingsAttributes.THEME, theme);
  }

  public SettingsAsyncRevision setPageSize(Integer pageSize) {
    return set(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsAsyncRevision setPageSizeIfAbsent(Integer pageSize) {
    return setIfAbsent(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsAsyncRevision addPageSize(Integer pageSize) {
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
