package dev.tenure.processor.write;

import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What the view of an index is read from, whoever leads the index.
 *
 * @param isTenantLed whether the tenant stands before the parts of the partition key
 */
record IndexView(
    String name,
    PhysicalIndexModel physical,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    ViewModel view,
    boolean isTenantLed) {

  static IndexView of(IndexModel index) {
    return new IndexView(
        index.name(),
        index.physical(),
        index.partitionKey(),
        index.sortKey(),
        index.view().orElseThrow(),
        true);
  }

  static IndexView of(CrossTenantIndexModel index) {
    return new IndexView(
        index.name(), index.physical(), index.partitionKey(), index.sortKey(), index.view(), false);
  }

  /** The members in the keys of the index. */
  List<KeyPart.Member> parts() {
    List<KeyPart.Member> parts = new ArrayList<>(partitionKey.members());
    parts.addAll(sortKey.members());
    return parts;
  }
}
