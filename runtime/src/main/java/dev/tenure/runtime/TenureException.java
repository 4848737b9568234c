package dev.tenure.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of what this library throws on purpose. Each one says what was done ({@link #operation},
 * {@link #entity}), for which item of the caller's own ({@link #key}), and by its class and message
 * which rule was broken.
 *
 * <p>Messages hold neither values nor keys, and neither do causes and suppressed exceptions.
 */
public abstract class TenureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private String operation;
  private String entity;
  private String context = "";
  private @Nullable PrimaryKey key;

  /** A refusal that does not know what was done; {@link #during} tells it where anything was. */
  protected TenureException(String message) {
    super(message);
    this.operation = "";
    this.entity = "";
  }

  /**
   * @param message a whole sentence, which names the operation and the entity itself
   */
  protected TenureException(String operation, String entity, String message) {
    this(operation, entity, message, null);
  }

  /** As {@link #TenureException(String, String, String)}, of a cause that quotes no value. */
  protected TenureException(
      String operation, String entity, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operation = operation;
    this.entity = entity;
  }

  /** What was done and for which entity, as far as it is known, and what was wrong. */
  @Override
  public final String getMessage() {
    return context + super.getMessage();
  }

  /**
   * The operation, such as {@code save}, or the name of the query. {@code ""} where none was under
   * way, such as for a condition that cannot be asked, a tenant that is none, or a key that a keys
   * class alone was to make.
   */
  public final String operation() {
    return operation;
  }

  /**
   * The name of the entity or item collection; of the table, where an operation is on several
   * entities or on the table itself. {@code ""} where none was under way.
   */
  public final String entity() {
    return entity;
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

  /**
   * Names what was done and the entity, as far as they are not known, in the message, too; for the
   * runtime, as {@link #initCause}.
   *
   * @return this, to be thrown
   */
  public final TenureException during(String attempted, String entityOrTable) {
    if (operation.isEmpty()) {
      operation = attempted;
      if (entity.isEmpty()) {
        entity = entityOrTable;
      }
      context = operation + " of " + entity + ": ";
    }
    return this;
  }

  /** Names the entity, where nothing is done with it but what the message says. */
  final void concerns(String name) {
    if (operation.isEmpty()) {
      entity = name;
      context = name + ": ";
    }
  }
}
