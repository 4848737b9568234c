package dev.tenure.layouts;

import dev.tenure.layouts.bare.Draft;
import dev.tenure.layouts.bare.DraftDao;
import dev.tenure.layouts.bare.DraftSchema;
import dev.tenure.layouts.bare.Note;
import dev.tenure.layouts.bare.NoteDao;
import dev.tenure.layouts.bare.NoteSchema;
import dev.tenure.layouts.bare.NotesTable;
import dev.tenure.layouts.bare.NotesTenant;
import dev.tenure.layouts.bare.Tag;
import dev.tenure.layouts.bare.TagSchema;
import dev.tenure.layouts.ledger.Checkpoint;
import dev.tenure.layouts.ledger.CheckpointSchema;
import dev.tenure.layouts.ledger.Day;
import dev.tenure.layouts.ledger.Entry;
import dev.tenure.layouts.ledger.EntrySchema;
import dev.tenure.layouts.ledger.LedgerTable;
import dev.tenure.layouts.ledger.LedgerTenant;
import dev.tenure.layouts.lower.BillingTable;
import dev.tenure.layouts.lower.BillingTenant;
import dev.tenure.layouts.lower.Invoice;
import dev.tenure.layouts.lower.InvoiceDao;
import dev.tenure.layouts.lower.InvoiceLine;
import dev.tenure.layouts.lower.InvoiceLineDao;
import dev.tenure.layouts.lower.InvoiceLineSchema;
import dev.tenure.layouts.lower.InvoiceSchema;
import dev.tenure.layouts.scores.ArcadeTable;
import dev.tenure.layouts.scores.ArcadeTenant;
import dev.tenure.layouts.scores.Points;
import dev.tenure.layouts.scores.Score;
import dev.tenure.layouts.scores.ScoreSchema;
import dev.tenure.layouts.sites.Alarm;
import dev.tenure.layouts.sites.AlarmDao;
import dev.tenure.layouts.sites.AlarmSchema;
import dev.tenure.layouts.sites.Device;
import dev.tenure.layouts.sites.DeviceSchema;
import dev.tenure.layouts.sites.Site;
import dev.tenure.layouts.sites.SitesTable;
import dev.tenure.layouts.sites.SitesTenant;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each layout's DAOs do, two tenants cannot do to each other, though their names are alike, or
 * are words of the layouts.
 */
class IsolationTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @ParameterizedTest
  @CsvSource({
    "acme, acme2",
    "a, A",
    "SHARED, -",
    "tenant, tenantId",
    "invoice, invoice_line",
    "_, __"
  })
  void lowerCase(TenantId one, TenantId other) {
    TenantIsolation.of(BillingTable.DEFINITION, BillingTable::connect, BillingTable::tenant)
        .tenants(one, other)
        .entity(
            InvoiceSchema.INSTANCE,
            BillingTenant::invoices,
            tenant -> List.of(invoice(tenant, "1"), invoice(tenant, "10")),
            invoices ->
                invoices
                    .get(dao -> dao.get("1"))
                    .query(InvoiceDao::all)
                    .query(dao -> dao.byStatus("due"))
                    .delete(dao -> dao.delete("1")))
        .entity(
            InvoiceLineSchema.INSTANCE,
            BillingTenant::invoiceLines,
            tenant -> List.of(line(tenant, 1), line(tenant, 2)),
            lines ->
                lines
                    .get(dao -> dao.get("1", 1))
                    .query(InvoiceLineDao::all)
                    .query(dao -> dao.byProduct("p"))
                    .delete(dao -> dao.delete("1", 2)))
        .verify(dynamoDb);
  }

  private static Invoice invoice(TenantId tenant, String id) {
    return new Invoice(tenant.value(), id, "due", LocalDate.EPOCH);
  }

  private static InvoiceLine line(TenantId tenant, int line) {
    return new InvoiceLine(tenant.value(), "1", line, "p");
  }

  @ParameterizedTest
  @CsvSource({"acme, acme2", "a, A", "SHARED, -", "DRAFTS, TAGS", "TAGS, TAGS2", "n, N"})
  void withoutWords(TenantId one, TenantId other) {
    TenantIsolation.of(NotesTable.DEFINITION, NotesTable::connect, NotesTable::tenant)
        .tenants(one, other)
        .entity(
            NoteSchema.INSTANCE,
            NotesTenant::notes,
            tenant -> List.of(note(tenant, "n"), note(tenant, "DRAFTS")),
            notes ->
                notes
                    .get(dao -> dao.get("n"))
                    .query(NoteDao::all)
                    .delete(dao -> dao.delete("DRAFTS")))
        .entity(
            DraftSchema.INSTANCE,
            NotesTenant::drafts,
            tenant -> List.of(draft(tenant, "n"), draft(tenant, "$SHARED")),
            drafts ->
                drafts
                    .get(dao -> dao.get("$SHARED"))
                    .query(DraftDao::all)
                    .delete(dao -> dao.delete("n")))
        .entity(
            TagSchema.INSTANCE,
            NotesTenant::tags,
            tenant -> List.of(tag(tenant, "n", "t"), tag(tenant, "n", "u"), tag(tenant, "#", "t")),
            tags ->
                tags.get(dao -> dao.get("n", "t"))
                    .query(dao -> dao.of("n"))
                    .query(dao -> dao.byTag("t"))
                    .delete(dao -> dao.delete("#", "t")))
        .verify(dynamoDb);
  }

  private static Note note(TenantId tenant, String id) {
    return new Note(tenant.value(), id, "text");
  }

  private static Draft draft(TenantId tenant, String id) {
    return new Draft(tenant.value(), id, "text");
  }

  private static Tag tag(TenantId tenant, String note, String tag) {
    return new Tag(tenant.value(), note, tag);
  }

  @ParameterizedTest
  @CsvSource({"acme, acme2", "a, A", "SHARED, -", "ACCOUNT, CHECKPOINT", "1, 10", "LEDGER, +"})
  void numbers(TenantId one, TenantId other) {
    TenantIsolation.of(LedgerTable.DEFINITION, LedgerTable::connect, LedgerTable::tenant)
        .tenants(one, other)
        .entity(
            EntrySchema.INSTANCE,
            LedgerTenant::entries,
            tenant -> List.of(entry(tenant, -10), entry(tenant, 9), entry(tenant, 10)),
            entries ->
                entries
                    .get(dao -> dao.get("a", 9))
                    .query(dao -> dao.of("a"))
                    .query(dao -> dao.of("a").sequence().from(9L))
                    .query(dao -> dao.byAmount("a"))
                    .query(dao -> dao.byAmount("a").amount(new BigDecimal("0.50")))
                    .delete(dao -> dao.delete("a", -10)))
        .entity(
            CheckpointSchema.INSTANCE,
            LedgerTenant::checkpoints,
            tenant -> List.of(checkpoint(tenant, 0), checkpoint(tenant, 20_000)),
            checkpoints ->
                checkpoints
                    .get(dao -> dao.get("a", new Day(0)))
                    .query(dao -> dao.of("a"))
                    .delete(dao -> dao.delete("a", new Day(20_000))))
        .verify(dynamoDb);
  }

  private static Entry entry(TenantId tenant, long sequence) {
    return new Entry(tenant.value(), "a", sequence, new BigDecimal("0.5"), "text");
  }

  private static Checkpoint checkpoint(TenantId tenant, int day) {
    return new Checkpoint(tenant.value(), "a", new Day(day), "auditor");
  }

  @ParameterizedTest
  @CsvSource({"acme, acme2", "a, A", "SHARED, -", "SCORE, SCORE2", "TENANT, TENANT2"})
  void anIndexByNumber(TenantId one, TenantId other) {
    TenantIsolation.of(ArcadeTable.DEFINITION, ArcadeTable::connect, ArcadeTable::tenant)
        .tenants(one, other)
        .entity(
            ScoreSchema.INSTANCE,
            ArcadeTenant::scores,
            tenant -> List.of(score(tenant, "p", 7), score(tenant, "q", 70), score(tenant, "r")),
            scores ->
                scores
                    .get(dao -> dao.get("g", "r"))
                    .query(dao -> dao.of("g"))
                    .query(dao -> dao.byPoints("g"))
                    .query(dao -> dao.byPoints("g").points().from(points(7)))
                    .delete(dao -> dao.delete("g", "p")))
        .verify(dynamoDb);
  }

  private static Score score(TenantId tenant, String player, int... points) {
    Optional<Points> best = IntStream.of(points).mapToObj(IsolationTest::points).findFirst();
    return new Score(tenant.value(), "g", player, best);
  }

  private static Points points(int number) {
    return new Points(BigInteger.valueOf(number));
  }

  @ParameterizedTest
  @CsvSource({
    "acme, 1, acme, 10",
    "a, b, A, b",
    "a, b, b, a",
    "SHARED, -, -, SHARED",
    "ALARM, DEVICE, ALARM, ALARM",
    "a.b, c, a, b.c"
  })
  void tenantsOfTwoParts(String one, String site, String other, String otherSite) {
    TenantIsolation.of(SitesTable.DEFINITION, SitesTable::connect, SitesTable::tenant)
        .tenants(new Site(one, site), new Site(other, otherSite))
        .entity(
            DeviceSchema.INSTANCE,
            SitesTenant::devices,
            tenant -> List.of(device(tenant, "d"), device(tenant, "d#e")),
            devices ->
                devices
                    .get(dao -> dao.get("z", "d#e"))
                    .query(dao -> dao.of("z"))
                    .delete(dao -> dao.delete("z", "d")))
        .entity(
            AlarmSchema.INSTANCE,
            SitesTenant::alarms,
            tenant -> List.of(alarm(tenant, 0), alarm(tenant, 1)),
            alarms ->
                alarms
                    .get(dao -> dao.get(Instant.EPOCH, "d"))
                    .query(AlarmDao::all)
                    .query(dao -> dao.byDevice("d"))
                    .delete(dao -> dao.delete(Instant.EPOCH, "d")))
        .verify(dynamoDb);
  }

  private static Device device(Site site, String id) {
    return new Device(site, "z", id, "m");
  }

  private static Alarm alarm(Site site, int second) {
    return new Alarm(site, Instant.ofEpochSecond(second), "d");
  }
}
