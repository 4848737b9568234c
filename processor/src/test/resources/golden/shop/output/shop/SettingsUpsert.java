package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import javax.annotation.processing.Generated;

/** A write of one {@link Settings}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsUpsert extends EntityUpsert<Settings, SettingsUpsert> {
  SettingsUpsert(SettingsDao dao, Settings item) {
    super(dao, item);
  }

  public SettingsUpsert setThemeIfAbsent(String theme) {
    return setIfAbsent(SettingsAttributes.THEME, theme);
  }

  public SettingsUpsert setPageSizeIfAbsent(Integer pageSize) {
    return setIfAbsent(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsUpsert addPageSize(Integer pageSize) {
    return add(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  /** Writes it, and answers the item as stored. */
  public Settings run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<Settings> tryRun() {
    return tryChange();
  }
}
