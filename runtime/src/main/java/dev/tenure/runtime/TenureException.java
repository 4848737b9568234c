package dev.tenure.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of what this library throws on purpose.
 *
 * <p>Messages name what was refused and by which rule, never a value.
 */
public abstract class TenureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private @Nullable PrimaryKey key;

  protected TenureException(String message) {
    super(message);
  }

  protected TenureException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * The key of the caller's own item that an operation failed for; absent where it was for none or
   * for many. It is in no message: keys are the tenant's affair, and a log is not.
   */
  public final Optional<PrimaryKey> key() {
    return Optional.ofNullable(key);
  }

  /** Names the item, unless it is known; for the runtime, as {@link #initCause}. */
  public final void about(PrimaryKey item) {
    if (key == null) {
      key = item;
    }
  }
}
