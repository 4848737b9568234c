package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.UniqueConstraintException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a write came to, on DynamoDB or on a map in memory that knows the constraints. */
enum Outcome {
  DONE,
  TAKEN,
  REFUSED;

  /** Does it. */
  static Outcome of(Runnable write) {
    try {
      write.run();
      return DONE;
    } catch (UniqueConstraintException taken) {
      return TAKEN;
    } catch (ConditionFailedException refused) {
      return REFUSED;
    } catch (TransactionCancelledException cancelled) {
      List<Rule> rules = cancelled.atFault().stream().map(CancelledOperation::rule).toList();
      assertThat(rules).isSubsetOf(Rule.UNIQUE_VALUE_TAKEN, Rule.ITEM_EXISTS);
      return rules.contains(Rule.ITEM_EXISTS) ? REFUSED : TAKEN;
    }
  }

  /** Does it to users by their ids. */
  static Outcome put(Map<String, User> users, User user) {
    Map<String, User> wanted = new TreeMap<>(users);
    wanted.put(user.userId(), user);
    return become(users, wanted);
  }

  /** Makes users all of these. */
  static Outcome become(Map<String, User> users, Map<String, User> wanted) {
    if (!isUnique(wanted)) {
      return TAKEN;
    }
    Map<String, User> all = Map.copyOf(wanted);
    users.clear();
    users.putAll(all);
    return DONE;
  }

  private static boolean isUnique(Map<String, User> users) {
    List<String> values = new ArrayList<>();
    for (User user : users.values()) {
      values.add(user.email());
      if (user.badge() != null) {
        values.add(user.site() + "/" + user.badge());
      }
    }
    return values.stream().distinct().count() == values.size();
  }
}
