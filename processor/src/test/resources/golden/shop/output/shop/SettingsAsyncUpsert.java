package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** A write of one {@link Settings}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncUpsert extends EntityUpsert<Settings, SettingsAsyncUpsert> {
  SettingsAsyncUpsert(SettingsAsyncDao dao, Settings item) {
    super(dao, item);
  }

  public SettingsAsyncUpsert setThemeIfAbsent(String theme) {
    return setIfAbsent(SettingsAttributes.THEME, theme);
  }

  public SettingsAsyncUpsert setPageSizeIfAbsent(Integer pageSize) {
    return setIfAbsent(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsAsyncUpsert addPageSize(Integer pageSize) {
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
