package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import javax.annotation.processing.Generated;

/** An update of one {@link Settings} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SettingsRevision extends EntityRevision<Settings, SettingsRevision> {
  SettingsRevision(SettingsDao dao, Settings item) {
    super(dao, item);
  }

  public SettingsRevision setTheme(String theme) {
    return set(SettingsAttributes.THEME, theme);
  }

  public SettingsRevision setThemeIfAbsent(String theme) {
    return setIfAbsent(SettingsAttributes.THEME, theme);
  }

  public SettingsRevision setPageSize(Integer pageSize) {
    return set(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsRevision setPageSizeIfAbsent(Integer pageSize) {
    return setIfAbsent(SettingsAttributes.PAGE_SIZE, pageSize);
  }

  public SettingsRevision addPageSize(Integer pageSize) {
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
