package dev.tenure.refusals;

import static dev.tenure.refusals.Books.KEY;
import static dev.tenure.refusals.Books.YEAR;
import static dev.tenure.refusals.Refusals.CANARY;
import static dev.tenure.refusals.Refusals.told;

import dev.tenure.refusals.Refusals.Told;
import dev.tenure.runtime.InvalidKeyException;
import java.util.List;

/** Values that no key can hold, wherever a key is made of them. */
final class KeyAttempts {
  private static final String BROKEN = CANARY + "\uD800";
  private static final String BY_ID = "Key part 'entryId' must not contain half of";
  private static final String BY_ACCOUNT = "Key part 'account' must not be empty";
  private static final String BY_CODE = "Key part 'code' must not contain half of";

  private final Refusals refusals;
  private final EntryDao entries;
  private final EntryAsyncDao asyncEntries;
  private final Books books;

  KeyAttempts(Refusals refusals, Books books) {
    this.refusals = refusals;
    this.books = books;
    this.entries = books.acme.entries();
    this.asyncEntries = books.asyncAcme.entries();
  }

  private static Told refused(String operation, String rule) {
    return told(InvalidKeyException.class, operation, "Entry", operation + " of Entry: " + rule);
  }

  private static Told refusedItem(String operation, String rule) {
    return told(
        InvalidKeyException.class, operation, "Entry", KEY, operation + " of Entry: " + rule);
  }

  private static Told refusedMember() {
    String rule = "create of Member: Key part 'email' must not be empty";
    return told(InvalidKeyException.class, "create", "Member", Books.memberKey("m9"), rule);
  }

  void add() {
    itemsByKey();
    objects();
    queries();
    many();
  }

  private void itemsByKey() {
    refusals.add(
        "get",
        refused("get", BY_ID),
        () -> entries.get(YEAR, BROKEN),
        () -> asyncEntries.get(YEAR, BROKEN));
    refusals.add(
        "get with a part that its class does not tell",
        refused("get", "Key part 'year' is refused by the application with java.lang.Illegal"),
        () -> entries.get(new Entry.Year("secret-" + CANARY), "e1"),
        () -> asyncEntries.get(new Entry.Year("secret-" + CANARY), "e1"));
    refusals.add(
        "get consistently",
        refused("get", BY_ID),
        () -> entries.getConsistent(YEAR, BROKEN),
        () -> asyncEntries.getConsistent(YEAR, BROKEN));
    refusals.add(
        "delete",
        refused("delete", BY_ID),
        () -> entries.delete(YEAR, BROKEN),
        () -> asyncEntries.delete(YEAR, BROKEN));
    refusals.add(
        "tryDelete",
        refused("delete", BY_ID),
        () -> entries.tryDelete(YEAR, BROKEN, EntryAttributes.CODE.exists()),
        () -> asyncEntries.tryDelete(YEAR, BROKEN, EntryAttributes.CODE.exists()));
    refusals.add(
        "modify",
        refused("modify", BY_ID),
        () -> entries.modify(YEAR, BROKEN, entry -> entry),
        () -> asyncEntries.modify(YEAR, BROKEN, entry -> entry));
    refusals.add("update", refused("update", BY_ID), () -> entries.update(YEAR, BROKEN));
    refusals.add("key", refused("key", BY_ID), () -> entries.key(YEAR, BROKEN));
    refusals.add(
        "claim",
        told(InvalidKeyException.class, "claim", "Member", "claim of Member: Key part 'memberId'"),
        () -> books.acme.members().claim(BROKEN),
        () -> books.asyncAcme.members().claim(BROKEN));
    refusals.add(
        "get by a unique value",
        told(
            InvalidKeyException.class,
            "getByEmail",
            "Member",
            "getByEmail of Member: Key part 'email' must not be empty"),
        () -> books.acme.members().getByEmail(""),
        () -> books.asyncAcme.members().getByEmail(""));
    refusals.add(
        "a keys class by itself",
        told(InvalidKeyException.class, "", "", "Key part 'entryId' must not be empty"),
        () -> EntryKeys.sortKey(""));
    refusals.add(
        "a schema by itself",
        told(InvalidKeyException.class, "", "Entry", "Entry: " + BY_ACCOUNT),
        () -> EntrySchema.INSTANCE.toItem(entry().withAccount("")));
  }

  private static Entry entry() {
    return Entry.of("acme", "e1");
  }

  private void objects() {
    Entry broken = entry().withAccount("");
    refusals.add(
        "create",
        refusedItem("create", BY_ACCOUNT),
        () -> entries.create(broken),
        () -> asyncEntries.create(broken));
    refusals.add(
        "create without a key",
        refused("create", BY_ID),
        () -> entries.create(Entry.of("acme", BROKEN)),
        () -> asyncEntries.create(Entry.of("acme", BROKEN)));
    refusals.add(
        "save",
        refusedItem("save", BY_ACCOUNT),
        () -> entries.save(broken),
        () -> asyncEntries.save(broken));
    refusals.add(
        "tryReplace",
        refusedItem("replace", BY_ACCOUNT),
        () -> entries.tryReplace(broken),
        () -> asyncEntries.tryReplace(broken));
    refusals.add(
        "delete an object",
        refused("delete", BY_ID),
        () -> entries.delete(Entry.of("acme", BROKEN)),
        () -> asyncEntries.delete(Entry.of("acme", BROKEN)));
    refusals.add(
        "set by key",
        refusedItem("update", BY_ACCOUNT),
        () -> entries.update(YEAR, "e1").setAccount(""));
    refusals.add(
        "set of an object",
        refusedItem("update", BY_ACCOUNT),
        () -> entries.update(entry()).setAccount("").run(),
        () -> asyncEntries.update(entry()).setAccount("").run());
    refusals.add(
        "upsert",
        refusedItem("upsert", BY_ACCOUNT),
        () -> entries.upsert(broken).run(),
        () -> asyncEntries.upsert(broken).run());
    refusals.add(
        "modify to another key",
        refusedItem("modify", "The change is of the key"),
        () -> entries.modify(YEAR, "e1", stored -> Entry.of("acme", CANARY)),
        () -> asyncEntries.modify(YEAR, "e1", stored -> Entry.of("acme", CANARY)));
    refusals.add(
        "create with a unique value",
        refusedMember(),
        () -> books.acme.members().create(new Member("acme", "m9", "")),
        () -> books.asyncAcme.members().create(new Member("acme", "m9", "")));
  }

  private void queries() {
    refusals.add(
        "the partition of a query",
        refused("byAccount", BY_ACCOUNT),
        () -> entries.byAccount(""),
        () -> asyncEntries.byAccount("").count());
    refusals.add(
        "the partition of the table",
        refused("of", "Key part 'year' is refused by"),
        () -> entries.of(new Entry.Year("secret-" + CANARY)));
    refusals.add(
        "a part of a query",
        refused("byAccount", BY_CODE),
        () -> entries.byAccount("cash").code(BROKEN),
        () -> asyncEntries.byAccount("cash").code(BROKEN).first());
    refusals.add(
        "the last part of a query",
        refused("byAccount", BY_ID),
        () -> entries.byAccount("cash").code("A1").entryId(BROKEN));
    refusals.add(
        "a range",
        refused("byAccount", BY_CODE),
        () -> entries.byAccount("cash").code().from(BROKEN),
        () -> asyncEntries.byAccount("cash").code().after(BROKEN).count());
    refusals.add(
        "both ends of a range",
        refused("of", BY_ID),
        () -> entries.of(YEAR).entryId().between("a", BROKEN),
        () -> asyncEntries.of(YEAR).entryId().upTo(BROKEN).count());
    refusals.add(
        "a range of a member",
        refused("byCode", "Key part 'code' "),
        () -> entries.byCode().code().upTo(BROKEN),
        () -> asyncEntries.byCode().code().beginsWith(BROKEN).count());
    refusals.add(
        "a member of a query",
        refused("byCode", "Key part 'code' must not be empty"),
        () -> entries.byCode().code(""));
    refusals.add(
        "a beginning",
        refused("byAccount", BY_CODE),
        () -> entries.byAccount("cash").code().beginsWith(BROKEN));
  }

  private void many() {
    Entry broken = entry().withAccount("");
    refusals.add(
        "replaceAll",
        refusedItem("replaceAll", BY_ACCOUNT),
        () -> entries.replaceAll(List.of(broken)),
        () -> asyncEntries.replaceAll(List.of(broken)));
    refusals.add(
        "a batch", refusedItem("batch", BY_ACCOUNT), () -> books.acme.batch().replace(broken));
    refusals.add(
        "a transaction",
        refusedItem("create", BY_ACCOUNT),
        () -> books.acme.transaction().create(broken).run(),
        () -> books.asyncAcme.transaction().create(broken).run());
    refusals.add(
        "a transaction with an update",
        refusedItem("update", BY_ACCOUNT),
        () -> books.acme.transaction().update(entries.update(entry()).setAccount("")).run());
    refusals.add(
        "a transaction with a unique value",
        refusedMember(),
        () -> books.acme.transaction().create(new Member("acme", "m9", "")).run(),
        () -> books.asyncAcme.transaction().create(new Member("acme", "m9", "")).run());
  }
}
