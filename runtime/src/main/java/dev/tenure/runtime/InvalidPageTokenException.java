package dev.tenure.runtime;

/**
 * A page token is not one that this query handed out.
 *
 * <p>It was cut, changed, forged, or belongs to another tenant, query or release. The message does
 * not say which: a caller that forges tokens learns nothing from it. Answer it as a bad request.
 */
public final class InvalidPageTokenException extends TenureException {
  private static final long serialVersionUID = 1L;

  public InvalidPageTokenException() {
    super("The page token does not belong to this query");
  }
}
