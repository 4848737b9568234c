package dev.tenure.processor.export.iam;

import dev.tenure.processor.model.CrossTenantIndexModel;
import dev.tenure.processor.model.EntityKind;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.IndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies of a table, one for each role that some door connects with. A role that the table
 * has no use for gets none.
 */
public final class Policies {
  private static final Resource TABLE = new Resource.Table();

  private final TableModel table;
  private final SessionTags tags;

  private Policies(TableModel table) {
    this.table = table;
    this.tags = SessionTags.of(table.tenant());
  }

  /** All policies, in a stable order. */
  public static List<Policy> of(TableModel table) {
    Policies policies = new Policies(table);
    return Stream.of(
            policies.tenantReadWrite(),
            policies.tenantReadOnly(),
            policies.sharedWriter(),
            policies.crossTenantReader(),
            policies.crossTenantWriter(),
            policies.crossTenantTransactions(),
            policies.operator(),
            policies.scanReader(),
            policies.migration(),
            policies.streamReader())
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Why the tenants of this table get no policies; empty where they do, or where there are none.
   */
  public static Optional<String> refusal(TableModel table) {
    return table.entities(EntityKind.TENANT).isEmpty()
        ? Optional.empty()
        : SessionTags.of(table.tenant()).refusal();
  }

  private Optional<Policy> tenantReadWrite() {
    if (!hasTenants()) {
      return Optional.empty();
    }
    List<Statement> statements = new ArrayList<>(tenantReads());
    statements.add(
        new Statement(
            "WriteOwnItems",
            writes(EntityKind.TENANT),
            List.of(TABLE),
            ofTenant(LeadingKeys.tenant(table.tenant(), tags))));
    statements.add(checkItems(shares() ? "OwnAndShared" : "Own", ofTenant(tenantKeys())));
    return Optional.of(
        new Policy(
            "tenant-read-write",
            "A session of one tenant: its own items, and shared items to read.",
            true,
            statements));
  }

  /** What DAOs write; batches only where an entity can be written by them. */
  private List<String> writes(EntityKind kind) {
    return table.entities(kind).stream().allMatch(EntityModel::hasUniqueValues)
        ? TenantActions.TRANSACT
        : TenantActions.WRITE;
  }

  private List<String> transacts() {
    return hasUniqueValues(table.entities(EntityKind.TENANT))
        ? TenantActions.TRANSACT_UNIQUE
        : TenantActions.TRANSACT;
  }

  private List<String> migrates() {
    return hasUniqueValues(table.entities()) ? TenantActions.MIGRATE_UNIQUE : TenantActions.MIGRATE;
  }

  private static boolean hasUniqueValues(List<EntityModel> entities) {
    return entities.stream().anyMatch(EntityModel::hasUniqueValues);
  }

  private Optional<Policy> tenantReadOnly() {
    return hasTenants()
        ? Optional.of(
            new Policy(
                "tenant-read-only",
                "A session of one tenant that only reads: its own items and shared ones.",
                true,
                tenantReads()))
        : Optional.empty();
  }

  private boolean hasTenants() {
    return !table.entities(EntityKind.TENANT).isEmpty() && tags.refusal().isEmpty();
  }

  /**
   * Own and shared items in one statement: a batch that reads both must match a single one. Indexes
   * hold no shared items, and are read by the tenant's keys alone.
   */
  private List<Statement> tenantReads() {
    List<String> own = LeadingKeys.tenant(table.tenant(), tags);
    List<Statement> statements = new ArrayList<>();
    statements.add(readItems(shares() ? "OwnAndShared" : "Own", ofTenant(tenantKeys())));
    List<Resource> indexes = indexes(table.entities(EntityKind.TENANT));
    if (!indexes.isEmpty()) {
      statements.add(
          new Statement("ReadOwnIndexes", TenantActions.READ_INDEX, indexes, ofTenant(own)));
    }
    return statements;
  }

  private boolean shares() {
    return !table.entities(EntityKind.SHARED).isEmpty();
  }

  /** The keys that a tenant may look at: its own, and the shared ones. */
  private List<String> tenantKeys() {
    List<String> keys = new ArrayList<>(LeadingKeys.tenant(table.tenant(), tags));
    if (shares()) {
      keys.addAll(LeadingKeys.shared());
    }
    return keys;
  }

  private static Statement checkItems(String what, List<Condition> by) {
    return new Statement("Check" + what + "Items", TenantActions.CHECK, List.of(TABLE), by);
  }

  private static Statement readItems(String what, List<Condition> by) {
    return new Statement("Read" + what + "Items", TenantActions.READ, List.of(TABLE), by);
  }

  private static List<Resource> indexes(List<EntityModel> entities) {
    return entities.stream()
        .flatMap(entity -> entity.indexes().stream())
        .map(IndexModel::physical)
        .distinct()
        .<Resource>map(index -> new Resource.Index(index.name()))
        .toList();
  }

  private Optional<Policy> sharedWriter() {
    if (table.entities(EntityKind.SHARED).isEmpty()) {
      return Optional.empty();
    }
    List<Condition> conditions = leadingKeys(LeadingKeys.shared());
    List<Statement> statements =
        List.of(
            readItems("Shared", conditions),
            new Statement(
                "WriteSharedItems", writes(EntityKind.SHARED), List.of(TABLE), conditions),
            checkItems("Shared", conditions));
    return Optional.of(
        new Policy(
            "shared-writer",
            "The writer of shared items, which every tenant reads.",
            false,
            statements));
  }

  private Optional<Policy> crossTenantReader() {
    List<Statement> statements = new ArrayList<>();
    crossTenantKeys()
        .ifPresent(
            conditions ->
                statements.add(
                    new Statement(
                        "ReadCrossTenantItems", TenantActions.READ, List.of(TABLE), conditions)));
    int lookUps = 0;
    for (EntityModel entity : table.entities()) {
      for (CrossTenantIndexModel index : entity.crossTenantIndexes()) {
        statements.add(
            new Statement(
                "LookUp" + ++lookUps, // a name of the application may hold more than IAM takes
                TenantActions.READ_INDEX,
                List.of(new Resource.Index(index.physical().name())),
                leadingKeys(List.of(LeadingKeys.any(index.partitionKey())))));
      }
    }
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Policy(
                "cross-tenant-reader",
                "The look-ups that were declared to cross tenants, and no others.",
                false,
                statements));
  }

  private Optional<Policy> crossTenantWriter() {
    return crossTenantKeys()
        .map(
            conditions ->
                new Policy(
                    "cross-tenant-writer",
                    "The writer of items that belong to no tenant and that no tenant reads.",
                    false,
                    List.of(
                        new Statement(
                            "WriteCrossTenantItems",
                            TenantActions.WRITE,
                            List.of(TABLE),
                            conditions),
                        checkItems("CrossTenant", conditions))));
  }

  /**
   * A role of its own: most that writes what is no tenant's has no business in a tenant's items.
   */
  private Optional<Policy> crossTenantTransactions() {
    if (crossTenantKeys().isEmpty() || table.entities(EntityKind.TENANT).isEmpty()) {
      return Optional.empty();
    }
    List<Condition> conditions = leadingKeys(List.of(LeadingKeys.any(table.tenant().pattern())));
    return Optional.of(
        new Policy(
            "cross-tenant-transactions",
            "Beside the writer of items of no tenant: transactions that write items of any tenant.",
            false,
            List.of(
                new Statement("WriteAnyTenantsItems", transacts(), List.of(TABLE), conditions))));
  }

  private Optional<List<Condition>> crossTenantKeys() {
    List<String> keys =
        table.entities(EntityKind.CROSS_TENANT).stream()
            .map(entity -> LeadingKeys.any(entity.partitionKey()))
            .distinct()
            .toList();
    return keys.isEmpty() ? Optional.empty() : Optional.of(leadingKeys(keys));
  }

  private Optional<Policy> operator() {
    return Optional.of(
        new Policy(
            "operator",
            "Whoever creates the table, compares it with its definition and changes it; reads no item.",
            false,
            List.of(
                new Statement(
                    "CreateDescribeAndChange",
                    TenantActions.operate(table.settings()),
                    List.of(TABLE),
                    List.of()))));
  }

  private Optional<Policy> scanReader() {
    return Optional.of(
        new Policy(
            "scan-reader",
            "Whoever reads all tenants' items by the operator's scan, to be attached while it runs.",
            false,
            List.of(new Statement("ScanAllItems", TenantActions.SCAN, List.of(TABLE), List.of()))));
  }

  private Optional<Policy> migration() {
    return Optional.of(
        new Policy(
            "migration",
            "A change of every tenant's items, to be attached while it runs.",
            false,
            List.of(new Statement("ChangeAllItems", migrates(), List.of(TABLE), List.of()))));
  }

  private Optional<Policy> streamReader() {
    return table.settings().stream().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Policy(
                "stream-reader",
                "Whoever reads the stream, which knows no tenants; no table.",
                false,
                List.of(
                    new Statement(
                        "ReadStream",
                        TenantActions.READ_STREAM,
                        List.of(new Resource.Streams()),
                        List.of()),
                    new Statement(
                        "FindStream",
                        TenantActions.FIND_STREAM,
                        List.of(new Resource.Any()),
                        List.of()))));
  }

  /**
   * Keys that hold the session's tenant: each tag must be there and not empty, or the exact pattern
   * would be the beginning of every tenant.
   */
  private List<Condition> ofTenant(List<String> keys) {
    List<Condition> conditions = new ArrayList<>(leadingKeys(keys));
    tags.names()
        .forEach(tag -> conditions.add(Condition.of("StringLike", SessionTags.key(tag), "?*")));
    return conditions;
  }

  /** {@code ForAllValues} holds where there is no key at all, so a key must be there as well. */
  private static List<Condition> leadingKeys(List<String> keys) {
    return List.of(
        new Condition("ForAllValues:StringLike", "dynamodb:LeadingKeys", keys),
        Condition.of("Null", "dynamodb:LeadingKeys", "false"));
  }
}
