package dev.tenure.processor.lock;

/** A lock that cannot be read. */
public final class LockFormatException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  LockFormatException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, as what follows the name of the file. */
  public String reason() {
    return reason;
  }
}
