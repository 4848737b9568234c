package dev.tenure.processor.export.iam;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may begin a session of a tenant, and how: with every tag of the tenant, none of them empty,
 * and with no other tag.
 */
public final class TrustPolicy {
  /** The name of its only statement. */
  public static final String SID = "VendTenantSessions";

  /** What the principal does, both in one request. */
  public static final List<String> ACTIONS = List.of("sts:AssumeRole", "sts:TagSession");

  private TrustPolicy() {}

  /** The conditions of its statement. */
  public static List<Condition> conditions(SessionTags tags) {
    List<Condition> conditions = new ArrayList<>();
    for (String tag : tags.names()) {
      conditions.add(Condition.of("StringLike", "aws:RequestTag/" + tag, "?*"));
    }
    conditions.add(new Condition("ForAllValues:StringEquals", "aws:TagKeys", tags.names()));
    conditions.add(Condition.of("Null", "aws:TagKeys", "false"));
    return conditions;
  }
}
