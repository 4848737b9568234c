package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A DynamoDB table and the closed set of entities that live in it.
 *
 * <p>All of it stands in the files under {@code META-INF/tenure/<name>/}, for the tools that create
 * infrastructure. A table that the generated operator creates has the keys, the indexes and the
 * provisioned capacity; the settings from {@link #maxReadRequestUnits} on are for those tools.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TenantTable {
  /** The table's name: 3 to 255 characters of {@code a-zA-Z0-9_.-}. */
  String name();

  /** Every entity of the table. An entity belongs to one table. */
  Class<?>[] entities();

  /** The type of a tenant; {@code void} stands for {@code dev.tenure.runtime.TenantId}. */
  Class<?> tenantType() default void.class;

  /** How every tenant-led partition key begins. */
  String tenant() default "TENANT#{tenantId}";

  /** The attribute that holds the partition key. */
  String partitionKey() default "PK";

  /** The attribute that holds the sort key. */
  String sortKey() default "SK";

  /** The attribute that says which entity an item is; empty for none. */
  String entityAttribute() default "_entity";

  /** How attribute names follow from member names. */
  Naming naming() default Naming.IDENTITY;

  /** Physical indexes that exist already or are shared, with the names of their key attributes. */
  TableIndex[] indexes() default {};

  /** Provisioned read capacity units; 0 for on-demand billing. */
  long readUnits() default 0;

  /** Provisioned write capacity units; 0 for on-demand billing. */
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
   * it in a member of a whole-number type. Empty for items that do not expire.
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
