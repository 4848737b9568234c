package dev.tenure.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.layouts.bare.DraftKeys;
import dev.tenure.layouts.bare.HolidayKeys;
import dev.tenure.layouts.bare.NoteKeys;
import dev.tenure.layouts.bare.TagKeys;
import dev.tenure.layouts.ledger.CheckpointKeys;
import dev.tenure.layouts.ledger.Day;
import dev.tenure.layouts.ledger.EntryKeys;
import dev.tenure.layouts.ledger.RateKeys;
import dev.tenure.layouts.lower.CurrencyKeys;
import dev.tenure.layouts.lower.InvoiceKeys;
import dev.tenure.layouts.lower.InvoiceLineKeys;
import dev.tenure.layouts.scores.ScoreKeys;
import dev.tenure.layouts.sites.AlarmKeys;
import dev.tenure.layouts.sites.DeviceKeys;
import dev.tenure.layouts.sites.ModelKeys;
import dev.tenure.layouts.sites.Site;
import dev.tenure.runtime.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the layout, different things have different keys, and no tenant spells another's
 * partitions, the shared ones or internal ones. Names and ids are random and made of what could
 * confuse, from a seed that a failure names.
 */
class KeysTest {
  private static final int KEYS = 4_000;
  private static final String SHARED = "$SHARED";

  /** What a tenant can be called: words of the layouts, and characters with a meaning elsewhere. */
  private static final List<String> NAMES =
      List.of(
          "a",
          "A",
          "acme",
          "1",
          "2",
          "-",
          "_",
          ".",
          ":",
          "/",
          "=",
          "+",
          "@",
          "SHARED",
          "DRAFTS",
          "TAGS",
          "ACCOUNT",
          "CHECKPOINT",
          "SCORE",
          "ALARM",
          "tenant",
          "invoice",
          "LEDGER");

  private static final List<String> ID_PIECES =
      List.of(
          "#",
          "$",
          "$SHARED",
          "$Z",
          "$23",
          " ",
          "\u0000",
          "😀",
          "é",
          "e\u0301",
          "{",
          "a",
          "A",
          "1",
          "DRAFTS",
          "TAGS",
          "DEVICE",
          "due",
          "line",
          "invoice",
          "invoice_line");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  /**
   * A key and what it is the key of.
   *
   * @param owner how all partition keys of its owner begin
   */
  private record Spelled(List<Object> thing, String owner, String partitionKey, String sortKey) {}

  @Test
  void lowerCase() {
    holdsFor(
        List.of(
            tenant -> {
              String id = id();
              return of(
                  List.of("invoice", tenant, id),
                  InvoiceKeys.partitionKey(tenant),
                  InvoiceKeys.partitionKey(tenant),
                  InvoiceKeys.sortKey(id));
            },
            tenant -> {
              String id = id();
              int line = random.nextInt(3) - 1;
              return of(
                  List.of("line", tenant, id, line),
                  InvoiceKeys.partitionKey(tenant),
                  InvoiceLineKeys.partitionKey(tenant),
                  InvoiceLineKeys.sortKey(id, line));
            },
            tenant -> {
              String id = id();
              return of(
                  List.of("currency", id),
                  SHARED,
                  CurrencyKeys.partitionKey(),
                  CurrencyKeys.sortKey(id));
            }),
        () -> TenantId.of(name()));
  }

  @Test
  void withoutWords() {
    holdsFor(
        List.of(
            tenant -> {
              String id = id();
              String own = NoteKeys.partitionKey(tenant);
              return of(List.of("note", tenant, id), own, own, NoteKeys.sortKey(id));
            },
            tenant -> {
              String id = id();
              return of(
                  List.of("draft", tenant, id),
                  NoteKeys.partitionKey(tenant),
                  DraftKeys.partitionKey(tenant),
                  DraftKeys.sortKey(id));
            },
            tenant -> {
              String note = id();
              String tag = id();
              return of(
                  List.of("tag", tenant, note, tag),
                  NoteKeys.partitionKey(tenant),
                  TagKeys.partitionKey(tenant, note),
                  TagKeys.sortKey(tag));
            },
            tenant -> {
              LocalDate date = LocalDate.ofEpochDay(random.nextInt(9));
              return of(
                  List.of("holiday", date),
                  SHARED,
                  HolidayKeys.partitionKey(),
                  HolidayKeys.sortKey(date));
            }),
        () -> TenantId.of(name()));
  }

  @Test
  void numbers() {
    holdsFor(
        List.of(
            tenant -> {
              String account = id();
              long sequence = random.nextInt(21) - 10L;
              return of(
                  List.of("entry", tenant, account, sequence),
                  "LEDGER#" + tenant.value(),
                  EntryKeys.partitionKey(tenant, account),
                  EntryKeys.sortKey(sequence));
            },
            tenant -> {
              String account = id();
              Day day = new Day(random.nextInt(21) - 10);
              return of(
                  List.of("checkpoint", tenant, account, day),
                  "LEDGER#" + tenant.value(),
                  CheckpointKeys.partitionKey(tenant, account),
                  CheckpointKeys.sortKey(day));
            },
            tenant -> {
              String currency = id();
              Day day = new Day(random.nextInt(21) - 10);
              return of(
                  List.of("rate", currency, day),
                  SHARED,
                  RateKeys.partitionKey(currency),
                  RateKeys.sortKey(day));
            }),
        () -> TenantId.of(name()));
  }

  @Test
  void theUsualWords() {
    holdsFor(
        List.of(
            tenant -> {
              String game = id();
              String player = id();
              return of(
                  List.of(tenant, game, player),
                  "TENANT#" + tenant.value(),
                  ScoreKeys.partitionKey(tenant, game),
                  ScoreKeys.sortKey(player));
            }),
        () -> TenantId.of(name()));
  }

  @Test
  void tenantsOfTwoParts() {
    holdsFor(
        List.of(
            site -> {
              String zone = id();
              String device = id();
              return of(
                  List.of("device", site, zone, device),
                  AlarmKeys.partitionKey(site),
                  DeviceKeys.partitionKey(site, zone),
                  DeviceKeys.sortKey(device));
            },
            site -> {
              Instant at = Instant.ofEpochSecond(random.nextInt(3));
              String device = id();
              String own = AlarmKeys.partitionKey(site);
              return of(
                  List.of("alarm", site, at, device), own, own, AlarmKeys.sortKey(at, device));
            },
            site -> {
              String model = id();
              return of(
                  List.of("model", model),
                  SHARED,
                  ModelKeys.partitionKey(),
                  ModelKeys.sortKey(model));
            }),
        () -> new Site(name(), name()));
  }

  private static Spelled of(List<Object> thing, String owner, String partitionKey, String sortKey) {
    return new Spelled(thing, owner, partitionKey, sortKey);
  }

  private <K> void holdsFor(List<Function<K, Spelled>> entities, Supplier<K> tenants) {
    List<Spelled> keys =
        IntStream.range(0, KEYS)
            .mapToObj(i -> entities.get(i % entities.size()).apply(tenants.get()))
            .toList();
    Map<List<String>, Spelled> found = new HashMap<>();
    for (Spelled key : keys) {
      Spelled other = found.putIfAbsent(List.of(key.partitionKey(), key.sortKey()), key);
      assertThat(other == null ? key.thing() : other.thing()).as(where()).isEqualTo(key.thing());
      assertThat(key.partitionKey().startsWith("$")).isEqualTo(key.owner().equals(SHARED));
    }
    for (String owner : keys.stream().map(Spelled::owner).collect(Collectors.toSet())) {
      assertThat(keys.stream().filter(key -> isOf(owner, key.partitionKey())))
          .as(where())
          .allMatch(key -> key.owner().equals(owner))
          .hasSize((int) keys.stream().filter(key -> key.owner().equals(owner)).count());
    }
    assertThat(found).hasSizeGreaterThan(KEYS / 10);
  }

  /** As a policy would tell it: the owner's key, or that and another part. */
  private static boolean isOf(String owner, String partitionKey) {
    return partitionKey.equals(owner) || partitionKey.startsWith(owner + "#");
  }

  private String where() {
    return "seed " + seed;
  }

  private String name() {
    return joined(NAMES);
  }

  private String id() {
    return joined(ID_PIECES);
  }

  private String joined(List<String> pieces) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
        .collect(Collectors.joining());
  }
}
