package dev.tenure.runtime.expression;

import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

/**
 * Changes inside of a document, as part of an update: {@code update.inAddress(a ->
 * a.setCity("Bern"))}. Generated classes add the verbs. The document has to be stored; otherwise
 * the update's condition fails.
 *
 * @param <U> the class itself
 */
public abstract class DocumentChange<U extends DocumentChange<U>> extends AttributeChanges<U> {
  /** For generated classes. */
  protected DocumentChange(Changes changes, DocumentPath<?, ?> place) {
    super(changes);
    changes.require(place.isOf(AttributeValueType.M.name()));
  }
}
