package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A DynamoDB table and the closed set of entities that live in it. All code is generated for a
 * table, into its package.
 *
 * <pre>{@code
 * @TenantTable(name = "shop", entities = {Order.class, Country.class})
 * public interface Shop {}
 *
 * ShopTable shop = ShopTable.connect(dynamoDbClient);
 * ShopTenant acme = shop.tenant(TenantId.of("acme"));
 * }</pre>
 *
 * <p>The table lists its entities, and not the other way round, because only the whole set shows
 * that no key can belong to two of them, and because an incremental build sees only some of the
 * sources.
 *
 * <p>The files under {@code META-INF/tenure/<name>/} tell the whole design to the tools that create
 * infrastructure. The generated operator creates, verifies and changes a table by the same
 * declaration; {@code docs/operating.md} says how.
 *
 * <p>Entities and documents of other packages must be public, with public constructors and
 * accessors ({@code [TypeInaccessible]}). What the compiler refuses, and how to mend it, is in
 * {@code docs/diagnostics.md}, by the ids in brackets.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TenantTable {
  /**
   * The table's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}, else {@code
   * [TableNameInvalid]}. Another name can be given when connecting.
   */
  String name();

  /**
   * Every entity of the table. Each is a {@link TenantEntity}, {@link SharedEntity} or {@link
   * CrossTenantEntity} ({@code [EntityNotAnnotated]}), and belongs to this table alone ({@code
   * [EntityInTwoTables]}). Two that could have the same key are refused ({@code [KeyOverlap]}).
   */
  Class<?>[] entities();

  /**
   * The type of a tenant: a record with one component for each part, such as {@code record
   * Installation(String apiUrl, String appId) {}}. Components are texts, UUIDs or whole numbers
   * ({@code [TenantTypeUnsupported]}). The default stands for {@code dev.tenure.runtime.TenantId},
   * whose one part is {@code tenantId}.
   */
  Class<?> tenantType() default void.class;

  /**
   * How every tenant-led partition key begins. It names each part of the tenant type once ({@code
   * [TenantPartMissing]}): {@code "TENANT#{tenantId}"}, {@code "{apiUrl}#{appId}"}.
   *
   * <p>A part is 1 to 256 characters of {@code A-Z a-z 0-9 _ . : / = + @ -}, which an AWS session
   * tag carries, so that a policy can speak of it. A part marked {@code {name:plain}} of a type of
   * your own holds whatever existing keys hold, except {@code #}.
   */
  String tenant() default "TENANT#{tenantId}";

  /** The attribute that holds the partition key. */
  String partitionKey() default "PK";

  /** The attribute that holds the sort key. */
  String sortKey() default "SK";

  /**
   * The attribute that says which entity an item is. Empty for none: items are then told apart by
   * their keys. Rows without it, from another program, are read all the same.
   */
  String entityAttribute() default "_entity";

  /** How attribute names follow from member names, where {@link Attribute} does not say it. */
  Naming naming() default Naming.IDENTITY;

  /**
   * Whether asynchronous doors and DAOs are wanted beside the others: {@code ShopAsyncTable}, over
   * a {@code DynamoDbAsyncClient}, with the same methods, whose results are futures and publishers.
   */
  boolean async() default false;

  /**
   * Physical indexes that exist already or that entities share, with the names of their key
   * attributes. An {@link Index} without {@link Index#on} has an index of its own and needs nothing
   * here.
   */
  TableIndex[] indexes() default {};

  /**
   * Provisioned read capacity units, of the table and of each index; 0 for on-demand billing. Both
   * units are given or neither ({@code [ThroughputInvalid]}).
   */
  long readUnits() default 0;

  /** Provisioned write capacity units; see {@link #readUnits}. */
  long writeUnits() default 0;

  /**
   * The most read request units a second under on-demand billing, of the table and, on its own, of
   * each index; 0 for no maximum.
   */
  long maxReadRequestUnits() default 0;

  /**
   * The most write request units a second under on-demand billing, of the table and, on its own, of
   * each index; 0 for no maximum.
   */
  long maxWriteRequestUnits() default 0;

  /** What the table's stream shows. */
  StreamView stream() default StreamView.NONE;

  /**
   * The attribute that says when an item expires: a number of seconds since 1970. An entity stores
   * it in a member of a whole-number type. By default the attribute of the {@link TimeToLive}
   * member of any entity; without one, items do not expire.
   */
  String timeToLive() default "";

  /** For how many days back the table can be restored to any second, 1 to 35; 0 for not at all. */
  int pointInTimeRecoveryDays() default 0;

  /**
   * The key in KMS that encrypts the table: an ARN, or an alias such as {@code alias/shop}. {@code
   * alias/aws/dynamodb} is the one that AWS manages in your account; empty is one that AWS owns.
   */
  String kmsKey() default "";

  /** What storage costs against requests. */
  TableClass tableClass() default TableClass.STANDARD;

  /** Whether the table refuses to be deleted. */
  boolean deletionProtection() default false;

  /** Tags of the table. */
  TableTag[] tags() default {};

  /**
   * Regions that hold a replica, beside the region in which the table is created. They need {@link
   * StreamView#NEW_AND_OLD_IMAGES} and on-demand billing.
   */
  String[] replicas() default {};
}
