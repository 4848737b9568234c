package dev.tenure.updates;

import static dev.tenure.updates.State.DONE;
import static dev.tenure.updates.State.STARTED;
import static dev.tenure.updates.TaskAttributes.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of {@code docs/updates.md} are lines of this file. */
class DocumentationTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Path PAGE = Path.of("..", "docs", "updates.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/tenure/updates/DocumentationTest.java");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void examplesAreCompiled() throws IOException {
    String compiled = unindented(Files.readString(SOURCE));
    List<String> examples =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map(result -> unindented(result.group(1)))
            .toList();
    assertThat(examples).hasSize(5).allSatisfy(example -> assertThat(compiled).contains(example));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void examplesDoWhatTheyShow() {
    DeskOperator.connect(dynamoDb.client()).createTableIfAbsent();
    TaskDao tasks = DeskTable.connect(dynamoDb.client()).tenant(TenantId.of(Draft.TENANT)).tasks();
    Draft draft = Draft.random(new Random(1), "site", 7);
    draft.state = STARTED;
    draft.count = 1;
    draft.detail = new Detail("old", 1, null);
    draft.details.put("front", new Detail("front", 1, new Detail("inner", 1, null)));
    Task task = tasks.create(draft.task());

    tasks.update("site", 7).setState(DONE).addCount(1).when(STATE.eq(STARTED)).run();

    Task read = tasks.get("site", 7).orElseThrow();
    tasks.update(read).setPerson("ann").run();

    tasks
        .update("site", 7)
        .inDetail(detail -> detail.setText("new").addSize(2))
        .inDetails("front", detail -> detail.removeInner())
        .run();
    Task updated = tasks.get("site", 7).orElseThrow();
    assertThat(updated.state()).isEqualTo(DONE);
    assertThat(updated.person()).isEqualTo("ann");
    assertThat(updated.detail()).isEqualTo(new Detail("new", 3, null));
    assertThat(updated.details()).containsEntry("front", new Detail("front", 1, null));

    tasks.upsert(task).addCount(1).run();

    modify(tasks);
    Task modified = tasks.get("site", 7).orElseThrow();
    assertThat(modified.count()).isEqualTo(3);
    assertThat(modified.person()).isEqualTo("bob");
  }

  private static void modify(TaskDao tasks) {
    tasks.modify("site", 7, task -> task.reassigned("bob"));
  }
}
