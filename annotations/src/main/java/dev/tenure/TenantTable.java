package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A DynamoDB table and the closed set of entities that live in it. */
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
}
