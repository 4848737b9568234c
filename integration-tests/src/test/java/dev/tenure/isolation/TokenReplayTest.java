package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tokens of generated queries: replayed elsewhere, damaged, and across a change of secrets. */
class TokenReplayTest {
  private static final DynamoDbClient CLIENT = LocalDynamoDb.client();
  private static final String TABLE = LocalDynamoDb.tableName();
  private static final byte[] OLD =
      "an old secret of thirty-two bytes".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW =
      "a new secret, at least as long as".getBytes(StandardCharsets.UTF_8);

  private static final List<Function<DeskTenant, Query<?>>> QUERIES =
      List.of(
          tenant -> tenant.notes().all(),
          tenant -> tenant.notes().all().descending(),
          tenant -> tenant.notes().all().noteId().from("0"),
          tenant -> tenant.notes().all().noteId().upTo("9"),
          tenant -> tenant.notes().all().noteId().between("0", "9"),
          tenant -> tenant.notes().byAuthor("ada"),
          tenant -> tenant.notes().byAuthor("bob"),
          tenant -> tenant.notes().byAuthor("ada").descending(),
          tenant -> tenant.notes().byAuthor("ada").noteId().from("0"),
          tenant -> tenant.notes().byText(),
          tenant -> tenant.mottos().all());

  @BeforeAll
  static void fill() {
    TableOptions options = TableOptions.builder().tableName(TABLE).build();
    DeskOperator.connect(CLIENT, options).createTableIfAbsent();
    DeskTable desk = DeskTable.connect(CLIENT, options);
    for (int i = 0; i < 6; i++) {
      DeskShared.connect(CLIENT, options).mottos().create(new Motto("m" + i, "text"));
      for (String tenant : new String[] {"acme", "acme2", "ACME"}) {
        Note note = Note.of(tenant, "" + i);
        note.setAuthor(i < 3 ? "ada" : "bob");
        desk.tenant(TenantId.of(tenant)).notes().create(note);
      }
    }
  }

  private static DeskTenant tenant(String tenant, byte[]... secrets) {
    TableOptions.Builder options = TableOptions.builder().tableName(TABLE);
    if (secrets.length == 1) {
      options.pageTokenSecrets(PageTokenSecrets.of(secrets[0]));
    } else if (secrets.length == 2) {
      options.pageTokenSecrets(PageTokenSecrets.of(secrets[0], secrets[1]));
    }
    return DeskTable.connect(CLIENT, options.build()).tenant(TenantId.of(tenant));
  }

  private static PageToken token(Query<?> query) {
    return query.page(2).next().orElseThrow();
  }

  private static void assertRefused(Query<?> query, PageToken token) {
    assertThatThrownBy(() -> query.page(2, token))
        .isInstanceOf(InvalidPageTokenException.class)
        .hasMessageEndingWith("The page token does not belong to this query")
        .hasNoCause();
  }

  @Test
  void aTokenServesItsOwnTenantAndQuery() {
    for (byte[][] secrets : new byte[][][] {{}, {OLD}}) {
      DeskTenant acme = tenant("acme", secrets);
      for (Function<DeskTenant, Query<?>> query : QUERIES) {
        PageToken token = token(query.apply(acme));
        assertThat(query.apply(acme).page(2, token).items()).isNotEmpty();
        for (Function<DeskTenant, Query<?>> other : QUERIES) {
          if (other != query) {
            assertRefused(other.apply(acme), token);
          }
        }
      }
    }
  }

  @Test
  void aTokenServesNoOtherTenant() {
    List<Function<DeskTenant, Query<?>>> tenantsOwn = QUERIES.subList(0, QUERIES.size() - 1);
    for (byte[][] secrets : new byte[][][] {{}, {OLD}}) {
      for (Function<DeskTenant, Query<?>> query : tenantsOwn) {
        PageToken token = token(query.apply(tenant("acme", secrets)));
        assertRefused(query.apply(tenant("acme2", secrets)), token);
        assertRefused(query.apply(tenant("ACME", secrets)), token);
        assertThat(query.apply(tenant("acme", secrets)).page(2, token).items()).isNotEmpty();
      }
    }
  }

  @Test
  void secretsRotate() {
    PageToken old = token(tenant("acme", OLD).notes().all());

    assertThat(tenant("acme", NEW, OLD).notes().all().page(2, old).items()).hasSize(2);
    assertRefused(tenant("acme", NEW).notes().all(), old);
    PageToken next = token(tenant("acme", NEW, OLD).notes().all());
    assertThat(tenant("acme", NEW).notes().all().page(2, next).items()).hasSize(2);
    assertRefused(tenant("acme", OLD).notes().all(), next);
  }

  @Test
  void aDamagedTokenIsRefused() {
    for (byte[][] secrets : new byte[][][] {{}, {OLD}}) {
      Query<Note> query = tenant("acme", secrets).notes().byAuthor("ada");
      PageToken token = token(query);
      byte[] bytes = Base64.getUrlDecoder().decode(token.value());

      for (int bit = 0; bit < bytes.length * 8; bit++) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        assertRefused(query, token(flipped));
      }
      for (int length = 1; length < bytes.length; length++) {
        byte[] cut = new byte[length];
        System.arraycopy(bytes, 0, cut, 0, length);
        assertRefused(query, token(cut));
      }
      assertThat(query.page(2, token).items()).hasSize(1);
    }
  }

  private static PageToken token(byte[] bytes) {
    return PageToken.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
