package dev.tenure.refusals;

import static dev.tenure.refusals.Books.KEY;
import static dev.tenure.refusals.Books.YEAR;
import static dev.tenure.refusals.Refusals.CANARY;
import static dev.tenure.refusals.Refusals.told;

import dev.tenure.refusals.Refusals.Told;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.dao.ItemKey;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that cannot be stored, and stored ones that cannot be read. */
final class MappingAttempts {
  private static final String NOT_A_NUMBER = "attribute 'amount' must be a finite number";
  private static final String UNREADABLE = "attribute 'amount' must be N but is L";
  private static final String APPLICATION = "is refused with java.lang.Illegal";

  private final Refusals refusals;
  private final EntryDao entries;
  private final EntryAsyncDao asyncEntries;
  private final Books books;

  MappingAttempts(Refusals refusals, Books books) {
    this.refusals = refusals;
    this.books = books;
    this.entries = books.acme.entries();
    this.asyncEntries = books.asyncAcme.entries();
  }

  private static Told refused(String operation, PrimaryKey key, String rule) {
    return told(MappingException.class, operation, "Entry", key, rule);
  }

  void add() {
    writes();
    changes();
    reads();
    readsOfMany();
  }

  private void writes() {
    Entry unkept = Entry.of("acme", "e1").withAmount(Double.NaN);
    Entry untold = Entry.of("acme", "e1").withRemark("secret-" + CANARY);
    refusals.add(
        "create what no number is",
        refused("create", KEY, NOT_A_NUMBER),
        () -> entries.create(unkept),
        () -> asyncEntries.create(unkept));
    refusals.add(
        "save what its class does not tell",
        refused("save", KEY, APPLICATION),
        () -> entries.save(untold),
        () -> asyncEntries.save(untold));
    refusals.add(
        "replace",
        refused("replace", KEY, NOT_A_NUMBER),
        () -> entries.replace(unkept),
        () -> asyncEntries.replace(unkept));
    refusals.add(
        "save the greatest version",
        refused("save", KEY, "has the greatest version"),
        () -> entries.save(Entry.of("acme", "e1").withVersion(Long.MAX_VALUE)),
        () -> asyncEntries.save(Entry.of("acme", "e1").withVersion(Long.MAX_VALUE)));
    refusals.add(
        "replaceAll",
        refused("replaceAll", KEY, NOT_A_NUMBER),
        () -> entries.replaceAll(List.of(unkept)),
        () -> asyncEntries.replaceAll(List.of(unkept)));
    refusals.add(
        "a batch", refused("batch", KEY, APPLICATION), () -> books.acme.batch().replace(untold));
    refusals.add(
        "a transaction",
        refused("save", KEY, APPLICATION),
        () -> books.acme.transaction().save(untold).run(),
        () -> books.asyncAcme.transaction().save(untold).run());
    refusals.add(
        "a schema by itself",
        told(MappingException.class, "", "Entry", "Entry: attribute 'remark' is refused with"),
        () -> EntrySchema.INSTANCE.toItem(untold));
    refusals.add(
        "a condition by itself",
        told(MappingException.class, "", "", NOT_A_NUMBER),
        () -> EntryAttributes.AMOUNT.eq(Double.NaN));
  }

  private void changes() {
    Entry entry = Entry.of("acme", "e1");
    refusals.add(
        "set by key",
        refused("update", KEY, NOT_A_NUMBER),
        () -> entries.update(YEAR, "e1").setAmount(Double.NaN));
    refusals.add(
        "add to an object",
        refused("update", KEY, NOT_A_NUMBER),
        () -> entries.update(entry).addAmount(Double.NaN));
    refusals.add(
        "set what its class does not tell",
        refused("update", KEY, APPLICATION),
        () -> entries.update(YEAR, "e1").setRemark(new Entry.Wary("secret-" + CANARY)));
    refusals.add(
        "upsert with a verb",
        refused("upsert", KEY, NOT_A_NUMBER),
        () -> asyncEntries.upsert(entry).addAmount(Double.POSITIVE_INFINITY).run());
  }

  private void reads() {
    PrimaryKey wrong = Books.key("wrong");
    PrimaryKey bad = Books.key("zbad");
    books.plant(
        Entry.of("acme", "wrong").withAccount("wrongs"),
        "amount",
        AttributeValue.fromL(List.of(AttributeValue.fromS(CANARY))));
    books.plant(Entry.of("acme", "zbad"), "remark", AttributeValue.fromS("bad-" + CANARY));
    refusals.add(
        "get a row that is unreadable",
        refused("get", wrong, UNREADABLE),
        () -> entries.get(YEAR, "wrong"),
        () -> asyncEntries.get(YEAR, "wrong"));
    refusals.add(
        "get a row that its class refuses",
        refused("get", bad, APPLICATION),
        () -> entries.get(YEAR, "zbad"),
        () -> asyncEntries.get(YEAR, "zbad"));
    refusals.add(
        "modify it",
        refused("modify", wrong, UNREADABLE),
        () -> entries.modify(YEAR, "wrong", entry -> entry),
        () -> asyncEntries.modify(YEAR, "wrong", entry -> entry));
    refusals.add(
        "update it",
        refused("update", wrong, UNREADABLE),
        () -> entries.update(YEAR, "wrong").setCode("A1").run(),
        () -> asyncEntries.update(YEAR, "wrong").setCode("A1").run());
  }

  private void readsOfMany() {
    PrimaryKey wrong = Books.key("wrong");
    List<ItemKey<Entry>> keys = List.of(entries.key(YEAR, "wrong"));
    List<ItemKey<Entry>> asyncKeys = List.of(asyncEntries.key(YEAR, "wrong"));
    refusals.add(
        "getAll",
        refused("getAll", wrong, UNREADABLE),
        () -> entries.getAll(keys),
        () -> asyncEntries.getAll(asyncKeys));
    refusals.add(
        "getAll of the door",
        refused("getAll", wrong, UNREADABLE),
        () -> books.acme.getAll(keys),
        () -> books.asyncAcme.getAll(asyncKeys));
    refusals.add(
        "transactionalRead",
        refused("transactionalRead", wrong, UNREADABLE),
        () -> books.acme.transactionalRead(keys),
        () -> books.asyncAcme.transactionalRead(asyncKeys));
    refusals.add(
        "a page",
        refused("of", wrong, UNREADABLE),
        () -> entries.of(YEAR).page(5),
        () -> asyncEntries.of(YEAR).page(5));
    refusals.add(
        "a stream",
        refused("of", wrong, UNREADABLE),
        () -> entries.of(YEAR).stream().toList(),
        () -> asyncEntries.of(YEAR).stream().subscribe(entry -> {}));
    refusals.add(
        "the first of an index",
        refused("byAccount", wrong, UNREADABLE),
        () -> entries.byAccount("wrongs").code("A1").first(),
        () -> asyncEntries.byAccount("wrongs").code("A1").first());
  }
}
