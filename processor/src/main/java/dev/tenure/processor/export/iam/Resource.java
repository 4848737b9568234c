package dev.tenure.processor.export.iam;

/** What a statement is about, whatever a format calls a table. */
public sealed interface Resource {
  /**
   * The resource as IAM names it.
   *
   * @param table what the format has for the name of the table
   */
  String arn(String table);

  /** The table itself. */
  record Table() implements Resource {
    @Override
    public String arn(String table) {
      return table;
    }
  }

  /** One index of the table. */
  record Index(String name) implements Resource {
    @Override
    public String arn(String table) {
      return table + "/index/" + name;
    }
  }

  /** The streams of the table: each time one is enabled it is a new one. */
  record Streams() implements Resource {
    @Override
    public String arn(String table) {
      return table + "/stream/*";
    }
  }

  /** For an action that IAM grants on nothing less than everything. */
  record Any() implements Resource {
    @Override
    public String arn(String table) {
      return "*";
    }
  }
}
