package dev.tenure.testing;

/**
 * DynamoDB Local does not know an index whose keys have several attributes. DynamoDB does, and so
 * do later versions of DynamoDB Local.
 */
public final class UnsupportedIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedIndexException(String message) {
    super(message);
  }
}
