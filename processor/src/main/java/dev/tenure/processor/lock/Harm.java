package dev.tenure.processor.lock;

import dev.tenure.processor.diagnostic.DiagnosticCode;

/** Which rows a changed fact hurts, in words. */
final class Harm {
  private Harm() {}

  static DiagnosticCode code(Fact recorded) {
    if (recorded.section().equals(Fact.INDEX)) {
      return DiagnosticCode.LOCK_INDEX_CHANGED;
    }
    return switch (recorded.aspect()) {
      case Fact.ATTRIBUTE, Fact.VERSION -> DiagnosticCode.LOCK_ATTRIBUTE_CHANGED;
      case Fact.INDEX -> DiagnosticCode.LOCK_INDEX_CHANGED;
      case Fact.UNIQUE -> DiagnosticCode.LOCK_UNIQUE_CHANGED;
      default ->
          recorded.isOfEntity()
              ? DiagnosticCode.LOCK_KEY_CHANGED
              : DiagnosticCode.LOCK_TABLE_CHANGED;
    };
  }

  /** A fact that has another value now. */
  static String ofChange(Fact recorded, String current) {
    String change = subject(recorded) + " was " + shown(recorded) + " and is " + shown(current);
    if (recorded.aspect().equals(Fact.ATTRIBUTES)) {
      return change
          + ": a live index cannot have other keys, so it is deleted and filled anew, and its"
          + " queries fail until then; an index of a new name is filled while the old one serves";
    }
    if (recorded.aspect().equals(Fact.PROJECTION)) {
      return change
          + ": a live index cannot hold something else, so it is deleted and filled anew, and its"
          + " queries fail until then; an index of a new name is filled while the old one serves";
    }
    if (recorded.section().equals(Fact.INDEX)) {
      return change
          + ": rows stored before have the old attribute, so none of them is in the new index";
    }
    if (recorded.aspect().equals(Fact.INDEX)) {
      return change
          + ": rows of "
          + recorded.subject()
          + " stored before keep their old keys in the index, where no query looks for them";
    }
    if (recorded.aspect().equals(Fact.UNIQUE)) {
      return change
          + ": the values of items stored before are kept at their old keys, where no write looks"
          + " for them, so that new items can have them, too";
    }
    if (recorded.aspect().equals(Fact.ATTRIBUTE)) {
      return change
          + ": rows of "
          + recorded.subject()
          + " that hold the old form cannot be read, or are read as another value";
    }
    if (recorded.aspect().equals(Fact.VERSION)) {
      return change
          + ": rows of "
          + recorded.subject()
          + " stored before count their writes in the old attribute, so whoever read one before"
          + " overwrites what was written since";
    }
    return change + ": " + (recorded.isOfEntity() ? ofKey(recorded) : ofTable(recorded));
  }

  private static String ofKey(Fact recorded) {
    return "rows of "
        + recorded.subject()
        + " stored before are at their old keys, where nothing looks for them any more";
  }

  private static String ofTable(Fact recorded) {
    return switch (recorded.aspect()) {
      case Fact.TENANT ->
          "every tenant's rows stored before are in partitions that no tenant's door opens any more";
      case Fact.ENTITY_ATTRIBUTE ->
          "rows stored before name their entity in the old attribute, which would not be checked"
              + " any more";
      case Fact.TIME_TO_LIVE ->
          "rows stored before say in the old attribute when they expire, and what they hold in the"
              + " new one is taken for that time";
      default ->
          "a live table cannot change its key attributes, so this is another table, without any of"
              + " the rows stored before";
    };
  }

  /** A fact that is gone. */
  static String ofRemoval(Fact recorded) {
    String entity = recorded.subject();
    if (recorded.aspect().equals(Fact.INDEX)) {
      String index = recorded.path().get(4);
      return entity
          + " is no longer in the index \""
          + index
          + "\", which others still use: rows of "
          + entity
          + " stored before stay in it with keys that nothing keeps right";
    }
    if (recorded.aspect().equals(Fact.UNIQUE)) {
      return "The unique constraint '"
          + recorded.path().get(4)
          + "' of "
          + entity
          + " is not declared any more: the rows that keep its values stay in the table, and no"
          + " write removes them; a constraint of another name keeps nothing that is stored yet";
    }
    if (recorded.value().equals(Fact.SUBTYPE)) {
      String value = recorded.path().get(recorded.path().size() - 1);
      return "No class of "
          + entity
          + " has the type \""
          + value
          + "\" any more: rows of that type cannot be read; a class that was only renamed keeps its"
          + " type by @TypeValue(\""
          + value
          + "\")";
    }
    return subject(recorded)
        + " was "
        + shown(recorded)
        + " and is not declared any more: what rows of "
        + entity
        + " hold there is read by nothing; a member that was only renamed keeps its attribute by"
        + " @Attribute(\"…\")";
  }

  /** The table does not expire its rows any more. */
  static String ofNoTimeToLive(Fact recorded) {
    return subject(recorded)
        + " was "
        + shown(recorded)
        + " and is none: rows stored before that were to expire stay, and are shown for ever";
  }

  /** A type attribute that is gone, or has another name. */
  static String ofTypeAttribute(Fact recorded) {
    String attribute = recorded.path().get(recorded.path().size() - 1);
    return subject(recorded)
        + " told classes apart and is not declared any more: rows of "
        + recorded.subject()
        + " stored before say in it what they are, and are not read without it;"
        + " @TypeAttribute(\""
        + attribute
        + "\") keeps it";
  }

  /** A type attribute in what was one class before. */
  static String ofNewType(Fact attribute) {
    return subject(attribute)
        + " tells classes apart: rows of "
        + attribute.subject()
        + " stored before do not have it, and cannot be read";
  }

  static String ofRemovedEntity(String entity, String sortKey) {
    return "The entity "
        + entity
        + " is gone: its rows, with the sort key "
        + shown(sortKey)
        + ", stay in the table, and nothing reads or deletes them";
  }

  static String ofRenamedEntity(String before, String after) {
    return "The entity \""
        + before
        + "\" is called \""
        + after
        + "\" now: rows stored before say \""
        + before
        + "\" and are refused as another entity's; name = \""
        + before
        + "\" keeps them";
  }

  /** One whose rows do not name it, but those of its unique values do. */
  static String ofRenamedOwner(String before, String after) {
    return "The entity \""
        + before
        + "\" is called \""
        + after
        + "\" now: the rows that keep its unique values say \""
        + before
        + "\", so that new items can have the same values; name = \""
        + before
        + "\" keeps them";
  }

  static String ofNewLocalIndex(String index, String table) {
    return "The local index \""
        + index
        + "\" is new to the table \""
        + table
        + "\", and DynamoDB adds none to a table that exists: it takes another table, and a"
        + " migration of the rows stored before; a global index can be added at any time";
  }

  static String ofRenamedTable(String before, String after) {
    return "The table \""
        + before
        + "\" is called \""
        + after
        + "\" now: all rows stored before are in \""
        + before
        + "\"";
  }

  private static String subject(Fact fact) {
    if (fact.isOfEntity()) {
      return "The " + fact.what() + " of " + fact.subject();
    }
    return "The " + fact.what() + " of the table \"" + fact.table() + "\"";
  }

  private static String shown(Fact fact) {
    return shown(fact.value());
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : "\"" + value + "\"";
  }
}
