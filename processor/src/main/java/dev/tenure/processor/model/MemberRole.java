package dev.tenure.processor.model;

/** Where the value of a member is kept. */
public enum MemberRole {
  /** In the tenant part of the partition key. */
  TENANT,
  /** In the primary key only; not stored again. */
  KEY,
  /** In the primary key, and stored as an attribute too. */
  KEY_AND_ATTRIBUTE,
  /** In an attribute. */
  ATTRIBUTE,
  /** No member of the class: the attribute that tells of which class an object is. */
  TYPE
}
