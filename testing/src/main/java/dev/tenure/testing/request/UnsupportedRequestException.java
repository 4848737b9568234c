package dev.tenure.testing.request;

/** What IAM would be asked about this request cannot be told. The message says why not. */
public final class UnsupportedRequestException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnsupportedRequestException(String message) {
    super(message);
  }
}
