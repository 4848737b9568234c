package dev.tenure.refusals;

import static dev.tenure.refusals.Books.KEY;
import static dev.tenure.refusals.Books.YEAR;
import static dev.tenure.refusals.Refusals.CANARY;
import static dev.tenure.refusals.Refusals.OTHER_TENANT;
import static dev.tenure.refusals.Refusals.told;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.PageTokenSecretsMissingException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.runtime.page.PageToken;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored, and what is asked, is not what it has to be. */
final class StoredAttempts {
  private final Refusals refusals;
  private final EntryDao entries;
  private final EntryAsyncDao asyncEntries;
  private final Books books;

  StoredAttempts(Refusals refusals, Books books) {
    this.refusals = refusals;
    this.books = books;
    this.entries = books.acme.entries();
    this.asyncEntries = books.asyncAcme.entries();
  }

  void add() {
    Entry stored = entries.create(Entry.of("acme", "e1"));
    books.acme.members().create(new Member("acme", "m1", CANARY));
    conditions(stored);
    otherTenants();
    expressions();
    pages();
  }

  private void conditions(Entry stored) {
    refusals.add(
        "create what is there",
        told(ItemExistsException.class, "create", "Entry", KEY, "the key is taken"),
        () -> entries.create(stored),
        () -> asyncEntries.create(stored));
    refusals.add(
        "save what somebody else wrote",
        told(ConditionFailedException.class, "save", "Entry", KEY, "was written since"),
        () -> entries.save(stored.withVersion(1)),
        () -> asyncEntries.save(stored.withVersion(1)));
    refusals.add(
        "delete it",
        told(ConditionFailedException.class, "delete", "Entry", KEY, "was written since"),
        () -> entries.delete(stored.withVersion(1)),
        () -> asyncEntries.delete(stored.withVersion(1)));
    refusals.add(
        "update what is not there",
        told(ConditionFailedException.class, "update", "Entry", Books.key("e0"), "no such item"),
        () -> entries.update(YEAR, "e0").setAmount(2).run(),
        () -> asyncEntries.update(YEAR, "e0").setAmount(2).run());
    refusals.add(
        "modify what is not there",
        told(ConditionFailedException.class, "modify", "Entry", Books.key("e0"), "no such item"),
        () -> entries.modify(YEAR, "e0", entry -> entry),
        () -> asyncEntries.modify(YEAR, "e0", entry -> entry));
    refusals.add(
        "claim what is not there",
        told(
            ConditionFailedException.class,
            "claim",
            "Member",
            Books.memberKey("m0"),
            "no such item"),
        () -> books.acme.members().claim("m0"),
        () -> books.asyncAcme.members().claim("m0"));
    refusals.add(
        "create with a unique value of another",
        told(
            UniqueConstraintException.class,
            "create",
            "Member",
            Books.memberKey("m2"),
            "unique constraint 'email'"),
        () -> books.acme.members().create(new Member("acme", "m2", CANARY)),
        () -> books.asyncAcme.members().create(new Member("acme", "m2", CANARY)));
  }

  private void otherTenants() {
    Entry other = Entry.of(OTHER_TENANT, "e1");
    books.plant(other, "byAccount_pk", AttributeValue.fromS("TENANT#acme#till"));
    books.plant(Entry.of("acme", "eX").withYear("2020"), "_entity", AttributeValue.fromS("Member"));
    refusals.add(
        "create another tenant's",
        told(TenantMismatchException.class, "create", "Entry", "does not belong to"),
        () -> entries.create(other),
        () -> asyncEntries.create(other));
    refusals.add(
        "update another tenant's",
        told(TenantMismatchException.class, "update", "Entry", "does not belong to"),
        () -> entries.update(other).setAmount(2).run(),
        () -> asyncEntries.update(other).setAmount(2).run());
    refusals.add(
        "a tenant that is none",
        told(InvalidTenantException.class, "", "", "Tenant part 'tenantId'"),
        () -> TenantId.of(CANARY + " "));
    refusals.add(
        "create of a tenant that is none",
        told(InvalidTenantException.class, "create", "Entry", "create of Entry: Tenant part"),
        () -> entries.create(Entry.of(CANARY + " ", "e1")),
        () -> asyncEntries.create(Entry.of(CANARY + " ", "e1")));
    refusals.add(
        "a planted row",
        told(ForeignItemException.class, "byAccount", "Entry", "met a row that"),
        () -> entries.byAccount("till").page(5),
        () -> asyncEntries.byAccount("till").page(5));
    refusals.add(
        "another entity's row",
        told(
            ForeignItemException.class,
            "get",
            "Entry",
            new PrimaryKey("TENANT#acme#2020", "ENTRY#eX"),
            "met a row that"),
        () -> entries.get(new Entry.Year("2020"), "eX"),
        () -> asyncEntries.get(new Entry.Year("2020"), "eX"));
  }

  private void expressions() {
    refusals.add(
        "one place changed twice",
        told(InvalidExpressionException.class, "update", "Entry", KEY, "'amount' is changed twice"),
        () -> entries.update(YEAR, "e1").setAmount(1).addAmount(1),
        () -> asyncEntries.update(YEAR, "e1").setAmount(1).addAmount(1).run());
    refusals.add(
        "a filter of a key",
        told(InvalidExpressionException.class, "byCode", "Entry", "byCode of Entry: 'code'"),
        () -> entries.byCode().filter(EntryAttributes.CODE.eq(CANARY)),
        () -> asyncEntries.byCode().filter(EntryAttributes.CODE.eq(CANARY)).count());
    refusals.add(
        "a condition by itself",
        told(InvalidExpressionException.class, "", "", "'account' is compared with"),
        () -> EntryAttributes.ACCOUNT.beginsWith(CANARY + "\uD800"));
  }

  private void pages() {
    PageToken token = entries.byAccount("cash").page(1).next().orElseThrow();
    refusals.add(
        "a page of another query",
        told(InvalidPageTokenException.class, "byAccount", "Entry", "does not belong to this"),
        () -> entries.byAccount(CANARY).page(1, token),
        () -> asyncEntries.byAccount(CANARY).page(1, token));
    refusals.add(
        "a token that is none",
        told(InvalidPageTokenException.class, "", "", "does not belong to this"),
        () -> PageToken.of(CANARY + "="));
    refusals.add(
        "a page across tenants without a secret",
        told(PageTokenSecretsMissingException.class, "anyByEmail", "Member", "crosses tenants"),
        () ->
            LedgerCrossTenant.connect(books.client(), books.options)
                .members()
                .anyByEmail(CANARY)
                .page(1));
  }
}
