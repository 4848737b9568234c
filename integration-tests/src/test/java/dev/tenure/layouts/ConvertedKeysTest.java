package dev.tenure.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.layouts.tags.Label;
import dev.tenure.layouts.tags.Tag;
import dev.tenure.layouts.tags.TagDao;
import dev.tenure.layouts.tags.TagKeys;
import dev.tenure.layouts.tags.TagUse;
import dev.tenure.layouts.tags.TagsCrossTenant;
import dev.tenure.layouts.tags.TagsOperator;
import dev.tenure.layouts.tags.TagsTable;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of keys that a converter of the application writes and reads. */
class ConvertedKeysTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final String PARTITION = "TENANT#acme";

  private TagDao tags;

  @BeforeEach
  void connect() {
    TagsOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    tags = TagsTable.connect(dynamoDb.client()).tenant(TenantId.of("acme")).tags();
  }

  private static Tag tag(Label label) {
    return new Tag("acme", label, "1", 0xff0000, Optional.of(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a#b", "100$", "a b", "#TAG#$23", "\u0000", "Müller/Söhne", "😀"})
  void areReadAsWritten(String hostile) {
    Tag tag = tag(new Label(hostile, hostile));
    tags.create(tag);

    assertThat(tags.get(tag.label(), "1")).contains(tag);
    assertThat(tags.get(new Label(hostile, ""), "1")).isEmpty();
    assertThat(tags.label(tag.label()).stream()).containsExactly(tag);
    assertThat(tags.byColor(0xff0000).parent(7).stream()).contains(tag);
    assertThat(tags.byColor(0xff0000).parent(8).count()).isZero();
    assertThat(TagsCrossTenant.connect(dynamoDb.client()).tags().everywhere(tag.label()).stream())
        .containsExactly(new TagUse("acme", tag.label()));
  }

  @Test
  void areEscapedAsEveryText() {
    assertThat(TagKeys.sortKey(new Label("a b", "#$"), "1")).isEqualTo("TAG#3:a$20b$23$24#1");
    assertThat(TagKeys.PrimaryKey.parse(PARTITION, "TAG#3:a$20b$23$24#1").label())
        .isEqualTo(new Label("a b", "#$"));
  }

  @Test
  void leaveTheIndexWithTheirMember() {
    Label label = new Label("none", "none");
    tags.create(new Tag("acme", label, "1", 0x00ff00, Optional.empty()));

    assertThat(tags.byColor(0x00ff00).count()).isZero();
    assertThat(tags.get(label, "1").orElseThrow().parent()).isEmpty();
  }

  @Test
  void areRefusedWithoutTheirValue() {
    Label bad = new Label("bad-canary", "x");

    assertThatThrownBy(() -> tags.create(tag(bad)))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessageContaining("'label' is refused by the application with java.lang.Illegal")
        .hasMessageNotContaining("canary")
        .hasNoCause();
    assertThatThrownBy(() -> TagKeys.PrimaryKey.parse(PARTITION, "TAG#canary:x#1"))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessageContaining("'label' is refused by the application with java.lang.NumberFormat")
        .hasMessageNotContaining("canary")
        .hasNoCause();
    assertThatThrownBy(() -> TagKeys.PrimaryKey.parse(PARTITION, "TAG#03:canary#1"))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("Key part 'label' is stored in a form that is never written");
  }
}
