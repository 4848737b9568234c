package dev.tenure.refusals;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A ledger with its doors, whose requests fail when they are told to. */
final class Books implements AutoCloseable {
  static final PrimaryKey KEY = key("e1");
  static final Entry.Year YEAR = new Entry.Year("2026");

  private final Failing failing = new Failing();
  private final DynamoDbClient client = LocalDynamoDb.newClient(failing);
  private final DynamoDbAsyncClient asyncClient = LocalDynamoDb.newAsyncClient(failing);
  final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).backoff(Backoff.NONE).build();
  final LedgerTenant acme = LedgerTable.connect(client, options).tenant(TenantId.of("acme"));
  final LedgerAsyncTenant asyncAcme =
      LedgerAsyncTable.connect(asyncClient, options).tenant(TenantId.of("acme"));

  /** Fails one request before it is sent, after as many as go through. */
  private static final class Failing implements ExecutionInterceptor {
    private record Plan(int through, RuntimeException failure) {}

    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      Plan before = plan.getAndUpdate(p -> p == null ? null : new Plan(p.through - 1, p.failure));
      if (before != null && before.through == 0) {
        throw before.failure;
      }
    }
  }

  Books() {
    LedgerOperator.connect(client, options).createTableIfAbsent();
  }

  DynamoDbClient client() {
    return client;
  }

  static PrimaryKey key(String entryId) {
    return new PrimaryKey("TENANT#acme#2026", "ENTRY#" + entryId);
  }

  static PrimaryKey memberKey(String memberId) {
    return new PrimaryKey("TENANT#acme", "MEMBER#" + memberId);
  }

  /** Has one request fail, after some that go through, while something is attempted. */
  <E extends Throwable> void failing(int through, RuntimeException failure, Attempt<E> attempt)
      throws E {
    failing.plan.set(new Failing.Plan(through, failure));
    try {
      attempt.make();
    } finally {
      failing.plan.set(null);
    }
  }

  /** What is attempted. */
  interface Attempt<E extends Throwable> {
    void make() throws E;
  }

  /** Stores a row as it could be stored, with one attribute as it could not. */
  void plant(Entry entry, String attribute, AttributeValue value) {
    Map<String, AttributeValue> row = new HashMap<>(EntrySchema.INSTANCE.toItem(entry));
    row.put(attribute, value);
    client.putItem(put -> put.tableName(options.tableName().orElseThrow()).item(row));
  }

  @Override
  public void close() {
    client.close();
    asyncClient.close();
  }
}
