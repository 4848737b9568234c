package shop;

import dev.tenure.runtime.dao.AsyncEntityRevision;
import javax.annotation.processing.Generated;

/** An update of a {@link Settings} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncRevision extends AsyncEntityRevision<Settings, SettingsAsyncRevision> {
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
}
