package shop;

import dev.tenure.runtime.dao.AsyncEntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of a {@link Settings} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsAsyncUpdate extends AsyncEntityUpdate<Settings, SettingsAsyncUpdate> {
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
}
