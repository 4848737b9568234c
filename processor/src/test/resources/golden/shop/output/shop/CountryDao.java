package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Country} that all tenants share. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryDao extends EntityDao<Country> {
  CountryDao(Scope scope) {
    super(scope, CountrySchema.INSTANCE);
  }

  /** The item with sort key {@code COUNTRY#{code}}, if there is one. */
  public Optional<Country> get(String code) {
    return getItem(key("get", code));
  }

  /**
   * The item with sort key {@code COUNTRY#{code}}, with all that was written before, if there is
   * one.
   */
  public Optional<Country> getConsistent(String code) {
    return getConsistentItem(key("get", code));
  }

  /** Deletes the item with sort key {@code COUNTRY#{code}} and answers what it was. */
  public Optional<Country> delete(String code) {
    return deleteItem(key("delete", code));
  }

  /**
   * Deletes the item with sort key {@code COUNTRY#{code}} if it fulfils a condition, and answers
   * what it was.
   */
  public Optional<Country> delete(String code, Condition<Country> condition) {
    return deleteItem(key("delete", code), condition);
  }

  /**
   * Deletes the item with sort key {@code COUNTRY#{code}} if it fulfils a condition, and answers
   * whether it did.
   */
  public WriteResult<Country> tryDelete(String code, Condition<Country> condition) {
    return tryDeleteItem(key("delete", code), condition);
  }

  /** The key of the item with sort key {@code COUNTRY#{code}}. */
  public ItemKey<Country> key(String code) {
    return key("key", code);
  }

  private ItemKey<Country> key(String operation, String code) {
    try {
      return itemKey(partition().partitionKey(), CountryKeys.sortKey(code));
    } catch (InvalidKeyException refused) {
      throw refused.during(operation, "Country");
    }
  }

  /** Begins an update of the item with sort key {@code COUNTRY#{code}}. */
  public CountryUpdate update(String code) {
    return new CountryUpdate(key("update", code));
  }

  /** Begins an update of an item that was read, with every verb. */
  public CountryRevision update(Country country) {
    return new CountryRevision(this, country);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public CountryUpsert upsert(Country country) {
    return new CountryUpsert(this, country);
  }

  /**
   * Reads the item with sort key {@code COUNTRY#{code}}, changes it and writes it, again and
   * again where others were faster.
   */
  public Country modify(String code, UnaryOperator<Country> change) {
    return modifyItem(key("modify", code), change);
  }

  /** Puts items in place of whatever rows have their keys, each of which stands alone. */
  public void replaceAll(Collection<Country> items) {
    replaceItems(items);
  }

  /** Deletes the rows of these keys, as far as there are any; each stands alone. */
  public void deleteAll(Collection<ItemKey<Country>> keys) {
    deleteItems(keys);
  }

  /** All of partition {@code $SHARED}, in the order of {@code COUNTRY#{code}}. */
  public CountryReader.All all() {
    KeyBuilder partitionKey = partition();
    KeyBuilder sortKey = KeyBuilder.start().literal("COUNTRY");
    return new CountryReader.All(path("all", partitionKey, sortKey));
  }
}
