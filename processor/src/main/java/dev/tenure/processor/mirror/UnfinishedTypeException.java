package dev.tenure.processor.mirror;

import javax.lang.model.element.Element;

/** A class is there, and Lombok has still to add members to it. */
public final class UnfinishedTypeException extends UnresolvedTypeException {
  private static final long serialVersionUID = 1L;

  public UnfinishedTypeException(Element element, String type) {
    super(element, type);
  }
}
