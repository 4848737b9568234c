package dev.tenure.processor.export.iam;

import dev.tenure.processor.model.TableSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every action that a policy grants: the requests that generated code sends, and no others. A new
 * kind of request belongs here, or it is refused in every deployment.
 *
 * <p>A transaction is authorised as the actions of its parts. Never here: {@code Scan}, and the
 * statements of PartiQL, for anyone who acts for a tenant.
 */
final class TenantActions {
  /** A DAO or a reader, on the table. */
  static final List<String> READ = of("GetItem", "BatchGetItem", "Query");

  /** A DAO or a reader, on an index. */
  static final List<String> READ_INDEX = of("Query");

  /** A DAO. */
  static final List<String> WRITE = of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem");

  /** A transaction that writes; the same as its writes alone. */
  static final List<String> TRANSACT = of("PutItem", "UpdateItem", "DeleteItem");

  /** One that moves unique values: which ones an item has is read before, and checked beside. */
  static final List<String> TRANSACT_UNIQUE =
      of("PutItem", "UpdateItem", "DeleteItem", "GetItem", "ConditionCheckItem");

  /** A transaction that only looks at an item. */
  static final List<String> CHECK = of("ConditionCheckItem");

  /** The stream's door, on the stream; Lambda asks the same of the role of a function behind it. */
  static final List<String> READ_STREAM = of("DescribeStream", "GetRecords", "GetShardIterator");

  /** The stream's door, which finds the newest stream; DynamoDB knows no resource for this one. */
  static final List<String> FIND_STREAM = of("ListStreams");

  /** The operator's scan. */
  static final List<String> SCAN = of("Scan");

  /** A job that scans behind the operator's door and writes each item through its tenant's DAO. */
  static final List<String> MIGRATE = of("Scan", "PutItem", "UpdateItem", "DeleteItem");

  /** Such a job where there are unique values, which the same DAO moves or claims. */
  static final List<String> MIGRATE_UNIQUE =
      of("Scan", "PutItem", "UpdateItem", "DeleteItem", "GetItem", "ConditionCheckItem");

  private TenantActions() {}

  /** The operator's door: what it asks depends on what is declared. */
  static List<String> operate(TableSettings settings) {
    List<String> actions = new ArrayList<>(of("CreateTable", "DescribeTable", "UpdateTable"));
    if (settings.timeToLive().isPresent()) {
      actions.addAll(of("DescribeTimeToLive", "UpdateTimeToLive"));
    }
    if (settings.recoveryDays().isPresent()) {
      actions.addAll(of("DescribeContinuousBackups", "UpdateContinuousBackups"));
    }
    if (!settings.tags().isEmpty()) {
      actions.addAll(of("ListTagsOfResource", "TagResource"));
    }
    return actions;
  }

  private static List<String> of(String... operations) {
    return Arrays.stream(operations).map(name -> "dynamodb:" + name).toList();
  }
}
