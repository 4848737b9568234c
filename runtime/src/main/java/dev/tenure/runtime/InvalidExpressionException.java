package dev.tenure.runtime;

/**
 * A condition or an update that DynamoDB cannot be asked for, such as a comparison with an empty
 * set. It is refused before anything is sent.
 *
 * <p>The message names the place in the item and the rule, never the value.
 */
public final class InvalidExpressionException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String path;

  private InvalidExpressionException(String path, String message) {
    super(message);
    this.path = path;
  }

  /**
   * What is asked of one place breaks a rule.
   *
   * @param path where the value stands, such as {@code lines[0].sku}
   * @param rule what was broken, continuing "'lines[0].sku' "
   */
  public static InvalidExpressionException of(String path, String rule) {
    return new InvalidExpressionException(path, "'" + path + "' " + rule);
  }

  /** An expression as a whole breaks a rule; {@code message} is a whole sentence. */
  public static InvalidExpressionException ofWhole(String message) {
    return new InvalidExpressionException("", message);
  }

  /** The place in the item; {@code ""} where the expression as a whole was refused. */
  public String path() {
    return path;
  }
}
