package dev.tenure.processor.export.map;

import dev.tenure.processor.export.iam.Condition;
import dev.tenure.processor.export.iam.Policies;
import dev.tenure.processor.export.iam.Policy;
import dev.tenure.processor.export.iam.Resource;
import dev.tenure.processor.export.iam.Statement;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** Which policy reaches what: its requests, where, and the partition keys they are kept to. */
final class PolicyTable {
  private static final String LEADING_KEYS = "dynamodb:LeadingKeys";

  private PolicyTable() {}

  static Html of(TableModel table) {
    Html policies =
        Words.table(
                "What each role may do; whatever is not here is refused",
                List.of("Policy", "May", "On", "Partition keys"))
            .with("class", "policies");
    for (Policy policy : Policies.of(table)) {
      Html body = Words.body();
      for (int i = 0; i < policy.statements().size(); i++) {
        Html row = Words.row();
        if (i == 0) {
          row.add(
              Words.head("rowgroup", "Policy")
                  .with("rowspan", String.valueOf(policy.statements().size()))
                  .add(policy.name())
                  .add(Words.note(policy.description())));
        }
        body.add(statement(policy.statements().get(i), row));
      }
      policies.add(body);
    }
    return policies;
  }

  private static Html statement(Statement statement, Html row) {
    List<String> actions =
        statement.actions().stream().map(action -> action.replace("dynamodb:", "")).toList();
    Html on = Words.cell("On");
    statement.resources().forEach(resource -> add(resource, on));
    List<String> keys =
        statement.conditions().stream()
            .filter(condition -> condition.key().equals(LEADING_KEYS))
            .filter(condition -> condition.operator().endsWith("StringLike"))
            .map(Condition::values)
            .flatMap(List::stream)
            .toList();
    Html cell = Words.cell("Partition keys");
    if (keys.isEmpty()) {
      cell.add("any");
    } else {
      Html list = Html.of("ul");
      keys.forEach(key -> list.add(Html.of("li").add(Words.code(key))));
      cell.add(list);
    }
    return row.add(Words.cell("May").add(String.join(", ", actions))).add(on).add(cell);
  }

  private static void add(Resource resource, Html cell) {
    Html on = Html.of("div");
    if (resource instanceof Resource.Index index) {
      on.add("index ").add(Words.code(index.name()));
    } else if (resource instanceof Resource.Any) {
      on.add("any");
    } else {
      on.add(resource instanceof Resource.Streams ? "its streams" : "the table");
    }
    cell.add(on);
  }
}
