package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.PhysicalIndexModel;
import java.util.Optional;

/** What only a local index demands of those that are on it. */
final class LocalIndexParser {
  private final ParseContext context;

  LocalIndexParser(ParseContext context) {
    this.context = context;
  }

  /** Checks an entity's index against the index that serves it. */
  void check(IndexAnnotation index, PhysicalIndexModel served, String owner) {
    String what = "'" + index.name().value() + "' of " + owner;
    if (index.local() && !served.isLocal()) {
      error(
          index.position(),
          what + " is local, and the index \"" + served.name() + "\" that it is on is not");
    }
    if (!served.isLocal()) {
      return;
    }
    if (index.reason().isPresent()) {
      error(
          index.position(),
          what
              + " crosses tenants, and the partition key of the local index \""
              + served.name()
              + "\" is the table's, which a tenant leads");
    } else if (!index.memberAttributes().isEmpty()) {
      error(
          index.memberAttributes().get(0).position(),
          what
              + " is on a local index, whose keys have one attribute each; make the index global,"
              + " or put the members in its sortKey");
    } else if (!index.partitionKey().value().isEmpty()) {
      error(
          index.partitionKey().position(),
          what + " is on a local index, whose partition key is the table's; leave it out");
    } else if (!index.local() && index.on().value().isEmpty()) {
      error(
          index.position(),
          what
              + " shares the index \""
              + served.name()
              + "\" with one that is local; say local = true here too, or use another index");
    } else if (index.sortKey().value().isEmpty()) {
      error(
          index.position(),
          what + " is on a local index and gives no sort key, which is all that it can add");
    }
  }

  /** Refuses a partition that is spread: a local index sorts each of the pieces alone. */
  void checkPartition(IndexAnnotation index, Optional<KeyPattern> partitionKey, String owner) {
    if (partitionKey.flatMap(KeyPattern::shard).isPresent()) {
      error(
          index.position(),
          "'"
              + index.name().value()
              + "' is local and "
              + owner
              + " @Sharded: a local index would sort each shard by itself; make the index global");
    }
  }

  private void error(Position position, String message) {
    context.error(DiagnosticCode.LOCAL_INDEX_INVALID, position, message);
  }
}
