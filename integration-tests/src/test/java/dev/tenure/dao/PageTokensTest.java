package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenSecrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token serves the query, the arguments and the tenant it was made for, and nothing else. */
class PageTokensTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<Shop> SHOPS = new ArrayList<>();

  /** One door without a secret, one with. */
  @BeforeAll
  static void fill() {
    String name = Shop.createTable();
    byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    SHOPS.add(Shop.connect(LocalDynamoDb.client(), TableOptions.builder().tableName(name).build()));
    SHOPS.add(
        Shop.connect(
            LocalDynamoDb.client(),
            TableOptions.builder()
                .tableName(name)
                .pageTokenSecrets(PageTokenSecrets.of(secret))
                .build()));
    for (String tenant : new String[] {"acme", "acme2", "a", "A"}) {
      for (int i = 0; i < 6; i++) {
        SHOPS
            .get(0)
            .tenant(tenant)
            .orders()
            .create(Order.of(tenant, "o" + i, "c", START.plusSeconds(i)).withDay(1));
        SHOPS
            .get(0)
            .tenant(tenant)
            .orders()
            .create(Order.of(tenant, "p" + i, "c2", START.plusSeconds(i)));
        SHOPS.get(0).tenant(tenant).courses().create(new Course(tenant, 2026, "c" + i, "r", "t"));
      }
    }
  }

  private static List<Function<Shop.Tenant, Query<?>>> queries() {
    return List.of(
        shop -> shop.orders().all(),
        shop -> shop.orders().all().descending(),
        shop -> shop.orders().all().orderId().from("o0"),
        shop -> shop.orders().all().orderId().from("o1"),
        shop -> shop.orders().all().orderId().beginsWith("o"),
        shop -> shop.orders().byCustomer("c"),
        shop -> shop.orders().byCustomer("c").descending(),
        shop -> shop.orders().byCustomer("c2"),
        shop -> shop.orders().byCustomer("c").placedAt().from(START),
        shop -> shop.orders().byCustomer("c").placedAt().between(START, START.plusSeconds(5)),
        shop -> shop.orders().byDay(),
        shop -> shop.orders().byDay().day(1),
        shop -> shop.courses().all(),
        shop -> shop.courses().all().year(2026));
  }

  @Test
  void aTokenServesItsOwnQueryAndNoOther() {
    for (Shop shop : SHOPS) {
      for (Function<Shop.Tenant, Query<?>> query : queries()) {
        PageToken token = query.apply(shop.tenant("acme")).page(2).next().orElseThrow();

        assertThat(query.apply(shop.tenant("acme")).page(2, token).items()).isNotEmpty();
        for (Function<Shop.Tenant, Query<?>> other : queries()) {
          if (other != query) {
            assertRefused(other.apply(shop.tenant("acme")), token);
          }
        }
      }
    }
  }

  @Test
  void aTokenServesItsOwnTenantAndNoOther() {
    for (Shop shop : SHOPS) {
      for (Function<Shop.Tenant, Query<?>> query : queries()) {
        for (String[] pair : new String[][] {{"acme", "acme2"}, {"acme2", "acme"}, {"a", "A"}}) {
          PageToken token = query.apply(shop.tenant(pair[0])).page(2).next().orElseThrow();

          assertThat(query.apply(shop.tenant(pair[0])).page(2, token).items()).isNotEmpty();
          assertRefused(query.apply(shop.tenant(pair[1])), token);
        }
      }
    }
  }

  @Test
  void aTokenServesItsOwnSecretAndNoOther() {
    Query<Order> without = SHOPS.get(0).tenant("acme").orders().all();
    Query<Order> with = SHOPS.get(1).tenant("acme").orders().all();

    assertRefused(with, without.page(1).next().orElseThrow());
    assertRefused(without, with.page(1).next().orElseThrow());
  }

  @Test
  void aTokenThatWasTouchedIsRefused() {
    Query<Order> query = SHOPS.get(1).tenant("acme").orders().byCustomer("c");
    String token = query.page(2).next().orElseThrow().value();

    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      assertRefused(query, PageToken.of(token.substring(0, i) + other + token.substring(i + 1)));
    }
    assertRefused(query, PageToken.of(token.substring(1)));
    assertRefused(query, PageToken.of(token.substring(0, token.length() - 1)));
    assertRefused(query, PageToken.of(token + "A"));
  }

  @Test
  void theSizeMayChangeFromPageToPage() {
    Query<Order> query = SHOPS.get(0).tenant("acme").orders().byCustomer("c");

    Page<Order> first = query.page(1);
    Page<Order> second = query.page(3, first.next().orElseThrow());
    Page<Order> third = query.page(100, second.next().orElseThrow());

    assertThat(first.items()).extracting(Order::orderId).containsExactly("o0");
    assertThat(second.items()).extracting(Order::orderId).containsExactly("o1", "o2", "o3");
    assertThat(third.items()).extracting(Order::orderId).containsExactly("o4", "o5");
    assertThat(third.next()).isEmpty();
  }

  @Test
  void anEndAtTheEndOfAPageIsFollowedByAnEmptyPageAtMost() {
    for (Function<Shop.Tenant, Query<?>> query : queries()) {
      Query<?> asked = query.apply(SHOPS.get(0).tenant("acme"));
      int all = (int) asked.count();

      Page<?> page = asked.page(all);

      assertThat(page.items()).hasSize(all);
      page.next().ifPresent(token -> assertEmptyLastPage(asked.page(all, token)));
      assertThat(asked.page(all + 1).next()).isEmpty();
    }
  }

  @Test
  void aPageHoldsAtLeastOneItem() {
    Query<Order> query = SHOPS.get(0).tenant("acme").orders().all();

    assertThatThrownBy(() -> query.page(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> query.page(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(query.page(1).items()).hasSize(1);
  }

  private static void assertEmptyLastPage(Page<?> page) {
    assertThat(page.items()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  private static void assertRefused(Query<?> query, PageToken token) {
    assertThatThrownBy(() -> query.page(2, token))
        .isInstanceOf(InvalidPageTokenException.class)
        .hasNoCause();
  }
}
