package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of an item with unique values: which rows keep them changes with what is stored, so the
 * write is made of that, and refused where it was not so.
 */
interface UniqueWriting {
  /** What a write takes to be stored before anybody has looked. */
  enum Guess {
    /** Whatever is right for it: a create demands that there is nothing, an object tells. */
    OWN,
    /** A row with the same unique values as are written. */
    SAME,
    /** Nothing can be guessed: it has to be read. */
    NONE
  }

  /** The primary key of the item. */
  Map<String, AttributeValue> key();

  /** How it begins. */
  Guess guess();

  /**
   * The write.
   *
   * @param stored the row that is stored, empty for none; absent to go by the guess
   */
  UniqueWrite made(Stamps stamps, Optional<Map<String, AttributeValue>> stored);
}
