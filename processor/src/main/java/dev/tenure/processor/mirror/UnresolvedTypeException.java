package dev.tenure.processor.mirror;

import javax.lang.model.element.Element;

/**
 * Something refers to a type that does not exist, or not yet: another processor may still write it.
 * The table is read again in the next round; in the last one javac has its own message.
 */
public class UnresolvedTypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element element;

  public UnresolvedTypeException(Element element, String type) {
    super(type);
    this.element = element;
  }

  /** The declaration that refers to the type. */
  public final Element element() {
    return element;
  }

  /** The name of the type, as far as it is known. */
  public final String type() {
    return String.valueOf(getMessage());
  }
}
