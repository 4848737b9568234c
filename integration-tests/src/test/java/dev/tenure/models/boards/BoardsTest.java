package dev.tenure.models.boards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardsTest {
  private static final List<String> NAMES =
      List.of("\u0000", " x", "#", "$", "$SHARED", "%", "0", "COMMENT", "a", "a#COMMENT", "💬");

  @Test
  void everyRowIsReadWhateverItBeginsWith() {
    try (TestTable table = new TestTable()) {
      var options = table.options().build();
      BoardsOperator.connect(table.client(), options).createTableIfAbsent();
      BoardsTable boards = BoardsTable.connect(table.client(), options);
      List<BoardRow> rows = new ArrayList<>();
      for (String tenant : List.of("acme", "acme2")) {
        for (String name : NAMES) {
          Card card = boards.tenant(TenantId.of(tenant)).cards().create(card(tenant, name));
          Comment comment = new Comment(tenant, "b", name, 1);
          boards.tenant(TenantId.of(tenant)).comments().create(comment);
          if (tenant.equals("acme")) {
            rows.add(card);
            rows.add(comment);
          }
        }
      }

      BoardRowCollection all = boards.tenant(TenantId.of("acme")).boardRows();
      assertThat(all.of("b").stream()).containsExactlyElementsOf(rows);
      assertThat(all.of("b").count()).isEqualTo(rows.size());
      assertThat(all.of("b2").stream()).isEmpty();
    }
  }

  private static Card card(String tenant, String name) {
    return new Card(tenant, "b", name);
  }
}
