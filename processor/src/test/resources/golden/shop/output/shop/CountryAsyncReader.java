package shop;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.AsyncEntityReader;
import dev.tenure.runtime.dao.AsyncTableQuery;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TextRange;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** Reads each {@link Country} that all tenants share. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryAsyncReader extends AsyncEntityReader<Country> {
  CountryAsyncReader(Scope scope) {
    super(scope, CountrySchema.INSTANCE);
  }

  /** The item with sort key {@code COUNTRY#{code}}, if there is one. */
  public CompletableFuture<Optional<Country>> get(String code) {
    return getItem(() -> key("get", code));
  }

  /**
   * The item with sort key {@code COUNTRY#{code}}, with all that was written before, if there is
   * one.
   */
  public CompletableFuture<Optional<Country>> getConsistent(String code) {
    return getConsistentItem(() -> key("get", code));
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

  /** All of partition {@code $SHARED}, in the order of {@code COUNTRY#{code}}. */
  public All all() {
    KeyBuilder partitionKey = partition();
    KeyBuilder sortKey = KeyBuilder.start().literal("COUNTRY");
    return new All(path("all", partitionKey, sortKey));
  }

  /** A query; {@code code} is the next part of its sort key. */
  public static final class All extends AsyncTableQuery<Country> {
    All(AccessPath<Country> path) {
      super(path);
    }

    /** Ranges of {@code code}. */
    public TextRange<String, AsyncTableQuery<Country>> code() {
      return lastTextRange("code", KeyTypes.TEXT, this::within);
    }
  }
}
