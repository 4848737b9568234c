package dev.tenure.processor.model;

import java.util.List;

/**
 * Names of methods that generated classes have anyway. Rules refuse them where a user can choose
 * another name; writers keep clear of them where he cannot.
 */
public final class TakenNames {
  /** What every class inherits, and what cannot be overridden by another result. */
  public static final List<String> OF_OBJECT =
      List.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** What DAOs and readers have besides queries. */
  public static final List<String> OF_DAO =
      List.of(
          "all",
          "claim",
          "claimItem",
          "context",
          "create",
          "delete",
          "deleteItem",
          "deleteItems",
          "deleteAll",
          "get",
          "getAll",
          "getConsistent",
          "getConsistentItem",
          "getItem",
          "getUniqueItem",
          "indexPath",
          "itemKey",
          "key",
          "modify",
          "modifyItem",
          "of",
          "partition",
          "path",
          "replace",
          "replaceAll",
          "replaceItems",
          "save",
          "update",
          "upsert",
          "shardedPath",
          "tryCreate",
          "tryDelete",
          "tryDeleteItem",
          "tryReplace",
          "trySave");

  private TakenNames() {}
}
