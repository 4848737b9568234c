package dev.tenure.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The root of what this library throws on purpose.
 *
 * <p>Messages name what was refused and by which rule, never a value.
 */
public abstract class TenureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected TenureException(String message) {
    super(message);
  }

  protected TenureException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
