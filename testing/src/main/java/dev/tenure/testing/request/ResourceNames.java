package dev.tenure.testing.request;

/**
 * The ARNs of tables, where a test says they are. The defaults are those of most documentation;
 * policies that name an account or a Region need the same here.
 *
 * @param partition such as {@code aws}
 * @param region such as {@code eu-west-1}
 * @param account twelve digits
 */
public record ResourceNames(String partition, String region, String account) {
  /** Tables of account 123456789012 in us-east-1. */
  public static ResourceNames defaults() {
    return new ResourceNames("aws", "us-east-1", "123456789012");
  }

  /** The ARN of a table; of one that is called by an ARN, the one that it has here. */
  public String table(String name) {
    return "arn:"
        + partition
        + ":dynamodb:"
        + region
        + ":"
        + account
        + ":table/"
        + ResourceArns.tableName(name);
  }

  /** The ARN of an index. */
  public String index(String table, String name) {
    return table(table) + "/index/" + name;
  }
}
