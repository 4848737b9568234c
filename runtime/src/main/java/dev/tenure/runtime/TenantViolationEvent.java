package dev.tenure.runtime;

/**
 * A request made by hand was met that leaves its tenant. Neither keys nor values are part of it.
 *
 * @param operation DynamoDB's name of the operation, such as {@code Query}
 * @param table the table as the request names it; empty where the rule is about the whole operation
 * @param tenant the tenant that the request is bound to, as the application gave it; "no tenant"
 *     where it is bound to none
 * @param rule what the request or its answer breaks
 * @param subject the attribute, index or parameter that it breaks it with; empty if there is none
 */
public record TenantViolationEvent(
    String operation, String table, Object tenant, Rule rule, String subject) {

  /** What a request on a client with a seatbelt must hold. */
  public enum Rule {
    /** A tenant is bound to the request or to the client. */
    TENANT("no tenant of this table is bound to the request"),
    /** A client that is bound to one tenant is not asked with the binding of another. */
    BINDING("the request is bound to another tenant than its client"),
    /** The operation is one that stays within a partition. */
    OPERATION("the operation does not stay within a tenant"),
    /** The table is one that the seatbelt knows. */
    TABLE("the seatbelt does not know the table"),
    /** The index is one of the table's definition. */
    INDEX("the table's definition has no such index"),
    /** Partition keys are the tenant's; for reads, they may be the shared ones. */
    PARTITION_KEY("the partition key is not the tenant's"),
    /** A write sets the partition keys of indexes to the tenant's, or to declared exceptions. */
    INDEX_KEY("the index key that is written cannot be told to be the tenant's"),
    /** A query goes on behind a row of its own partition. */
    START_KEY("the start key is not in the partition that is asked for"),
    /** Expressions that decide about keys can be understood. */
    EXPRESSION("the expression cannot be understood"),
    /** There are expressions, not the parameters that were there before them. */
    LEGACY_PARAMETER("the parameter is older than expressions, which take its place"),
    /** A query on an index answers whose rows it answers. */
    PROJECTION("the answer would not tell whose rows it holds"),
    /** What comes back is the tenant's. */
    RETURNED_ITEM("a row came back that is not the tenant's");

    private final String description;

    Rule(String description) {
      this.description = description;
    }

    /** What is wrong with a request that breaks the rule, a clause. */
    public String description() {
      return description;
    }
  }

  /** One sentence, for logs. */
  public String message() {
    return operation
        + (table.isEmpty() ? "" : " on " + table)
        + " for "
        + tenant
        + ": "
        + rule.description()
        + (subject.isEmpty() ? "" : " (" + subject + ")");
  }
}
