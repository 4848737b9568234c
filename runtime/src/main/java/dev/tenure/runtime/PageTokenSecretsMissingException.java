package dev.tenure.runtime;

/**
 * A page of a query that crosses tenants was asked for, and no secret is configured.
 *
 * <p>Its token would name tenants to whoever holds it, so it is encrypted or not handed out. Set
 * {@link TableOptions#pageTokenSecrets()}, or read the query as a stream.
 */
public final class PageTokenSecretsMissingException extends TenureException {
  private static final long serialVersionUID = 1L;

  public PageTokenSecretsMissingException(String query, String entity) {
    super(
        query,
        entity,
        query
            + " of "
            + entity
            + " crosses tenants, and its page tokens are encrypted; set pageTokenSecrets in the"
            + " TableOptions, or use stream()");
  }
}
