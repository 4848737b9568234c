package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb that could leave the key of an index behind does not exist. */
class UpdateVerbsTest {
  private static final String IMPORTS =
      "import dev.tenure.*; import java.time.*; import java.util.*;\n";

  private static final List<String> TABLE =
      List.of(
          "package p; "
              + IMPORTS
              + """
              @TenantTable(name = "tasks", entities = {Task.class, Memo.class, Badge.class},
                  indexes = {
                      @TableIndex(name = "states"),
                      @TableIndex(name = "people"),
                      @TableIndex(name = "reviews"),
                      @TableIndex(name = "ranks", sortKey = "rank"),
                      @TableIndex(name = "memos")})
              public interface Tasks {}
              """,
          "package p; "
              + IMPORTS
              + """
              @TenantEntity(prefix = "TASK", sortKey = "{id}")
              @Index(name = "byState", partitionKey = "{state}", sortKey = "{due}#{id}", on = "states")
              @Index(name = "byPerson", partitionKey = "{person}", sortKey = "{effort}", on = "people")
              @Index(name = "byReview", partitionKey = "REVIEW", sortKey = "{reviewed}", on = "reviews")
              @Index(name = "byRank", sortKey = "{rank:number}", on = "ranks")
              public record Task(@TenantKey String tenantId, String id, String state, LocalDate due,
                  Optional<String> person, int effort, Optional<Instant> reviewed, int rank,
                  String title, Optional<String> note, int count, Set<Boolean> flags) {}
              """,
          "package p; "
              + IMPORTS
              + """
              @TenantEntity(prefix = "MEMO", sortKey = "{id}")
              @Index(name = "memos", partitionKey = "MEMO", sortKey = "{topic}#{updatedAt}")
              public record Memo(@TenantKey String tenantId, String id, String topic,
                  @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt,
                  @Version long version) {}
              """,
          "package p; "
              + IMPORTS
              + """
              @TenantEntity(prefix = "BADGE", sortKey = "{id}")
              public record Badge(@TenantKey String tenantId, String id) {}
              """);

  private static Compilation compile(String statement) {
    List<String> sources = new ArrayList<>(TABLE);
    sources.add(
        """
        package p; import java.time.*; import java.util.*;
        class User {
          Object use(TasksTenant acme, Task task, Memo memo) {
            return acme.%s;
          }
        }
        """
            .formatted(statement));
    return Generation.compile(sources.toArray(new String[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasks().update(\"1\").setState(\"x\").run()",
        "tasks().update(\"1\").setDue(LocalDate.EPOCH).run()",
        "tasks().update(\"1\").setReviewed(Instant.EPOCH).removeNote().run()",
        "tasks().update(\"1\").removeReviewed().setRank(1).addCount(1).tryRun()",
        "tasks().update(\"1\").removePerson().removeReviewed().run()",
        "tasks().update(task).setPerson(\"x\").setEffort(1).removeReviewed().run()",
        "tasks().update(task).removePerson().setNoteIfAbsent(\"x\").run()",
        "tasks().upsert(task).addCount(1).setTitleIfAbsent(\"x\").run()",
        "tasks().modify(\"1\", same -> same)",
        "memos().update(memo).setTopic(\"x\").run()"
      })
  void exists(String statement) {
    assertThat(compile(statement)).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The other key of a sparse index would be unknown; it goes, but does not come.
        "tasks().update(\"1\").setPerson(\"x\")",
        "tasks().update(\"1\").setEffort(1)",
        // What is stored afterwards would be unknown.
        "tasks().update(task).addRank(1)",
        "tasks().update(\"1\").addRank(1)",
        "tasks().update(task).addEffort(1)",
        "tasks().update(task).setStateIfAbsent(\"x\")",
        "tasks().upsert(task).setPersonIfAbsent(\"x\")",
        "tasks().upsert(task).setState(\"x\")",
        // The key names the item.
        "tasks().update(task).setId(\"2\")",
        "tasks().update(task).setTenantId(\"globex\")",
        // What has to be there is not removed, and no set is stored as one of booleans.
        "tasks().update(task).removeTitle()",
        "tasks().update(task).addFlags(Set.of(true))",
        // The runtime manages these.
        "memos().update(memo).setVersion(1)",
        "memos().update(memo).addVersion(1)",
        "memos().update(memo).setUpdatedAt(Instant.EPOCH)",
        "memos().update(memo).setCreatedAt(Instant.EPOCH)",
        // Every update changes a key that needs the topic.
        "memos().update(\"1\").setTopic(\"x\")",
        // There is nothing to change.
        "badges().update(\"1\")"
      })
  void doesNotExist(String statement) {
    Compilation compilation = compile(statement);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContainingMatch("cannot find symbol|cannot be converted");
  }
}
