package shop;

import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.dao.AsyncWriteTransaction;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.ItemResults;
import dev.tenure.runtime.dao.ManyItems;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableConnection;
import dev.tenure.runtime.expression.Condition;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** What all tenants of {@link Shop} share, to be written under a role of its own. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopAsyncShared {
  private final Scope scope;

  private ShopAsyncShared(Scope scope) {
    this.scope = scope;
  }

  /** Connects with the default options. Nothing is sent. */
  public static ShopAsyncShared connect(DynamoDbAsyncClient client) {
    return connect(client, TableOptions.defaults());
  }

  /** Connects. Nothing is sent; the client stays the caller's to close. */
  public static ShopAsyncShared connect(DynamoDbAsyncClient client, TableOptions options) {
    return new ShopAsyncShared(TableConnection.of(client, ShopTable.DEFINITION, options).shared());
  }

  /** The {@link Country} items. */
  public CountryAsyncDao countries() {
    return new CountryAsyncDao(scope);
  }

  /** Begins writes of shared items that are done together or not. */
  public Transaction transaction() {
    return new Transaction(scope);
  }

  /** The items of these keys, up to 100, as they are at one point in time. */
  public CompletableFuture<ItemResults> transactionalRead(Collection<? extends ItemKey<?>> keys) {
    return ManyItems.transactionalReadAsync(scope, keys);
  }

  /** Writes of shared items that are done together or not. Not thread-safe. */
  public static final class Transaction extends AsyncWriteTransaction<Transaction> {
    Transaction(Scope scope) {
      super(scope);
    }

    /** Writes an item that must not be there yet. */
    public Transaction create(Country item) {
      return create(CountrySchema.INSTANCE, item);
    }

    /** Writes an item; attributes it does not declare stay. */
    public Transaction save(Country item) {
      return save(CountrySchema.INSTANCE, item);
    }

    /** Writes an item in place of the whole row. */
    public Transaction replace(Country item) {
      return replace(CountrySchema.INSTANCE, item);
    }

    /** Deletes the item with the key of this one. */
    public Transaction delete(Country item) {
      return delete(CountrySchema.INSTANCE, item);
    }

    /** Writes an item, if the stored one is so. */
    public Transaction save(Country item, Condition<Country> condition) {
      return save(CountrySchema.INSTANCE, item, condition);
    }

    /** Replaces the whole row, if the stored item is so. */
    public Transaction replace(Country item, Condition<Country> condition) {
      return replace(CountrySchema.INSTANCE, item, condition);
    }

    /** Deletes an item, if the stored one is so. */
    public Transaction delete(Country item, Condition<Country> condition) {
      return delete(CountrySchema.INSTANCE, item, condition);
    }
  }
}
