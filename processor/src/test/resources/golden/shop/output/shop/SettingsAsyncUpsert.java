package shop;

import dev.tenure.runtime.dao.AsyncEntityUpsert;
import javax.annotation.processing.Generated;

/** A write of a {@link Settings}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncUpsert extends AsyncEntityUpsert<Settings, SettingsAsyncUpsert> {
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
}
