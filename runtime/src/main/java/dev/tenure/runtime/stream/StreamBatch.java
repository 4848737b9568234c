package dev.tenure.runtime.stream;

import java.util.List;

/**
 * What one poll of a stream answers.
 *
 * @param changes those of an item in the order they were made; none if nothing is new for now
 * @param next where to go on, once the changes were dealt with
 */
public record StreamBatch<K>(List<StreamChange<K>> changes, StreamPosition next) {
  /** Copies the changes. */
  public StreamBatch {
    changes = List.copyOf(changes);
  }
}
