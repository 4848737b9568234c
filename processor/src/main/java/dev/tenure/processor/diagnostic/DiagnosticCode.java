package dev.tenure.processor.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;

/**
 * Every kind of message. The {@link #id()} is stable: users search for it, and suppress warnings by
 * it. {@code docs/diagnostics.md} explains each one, with an example.
 */
public enum DiagnosticCode {
  // The table
  TABLE_NAME_INVALID,
  TABLE_EMPTY,
  THROUGHPUT_INVALID,
  TIME_TO_LIVE_UNKNOWN,
  TIME_TO_LIVE_UNSUITABLE,
  TIME_TO_LIVE_CONTRADICTED,
  RECOVERY_PERIOD_INVALID,
  ENCRYPTION_KEY_INVALID,
  TAG_INVALID,
  REPLICA_INVALID,
  REPLICA_UNSUPPORTED,
  KEY_ATTRIBUTE_CONFLICT,
  ENTITY_NOT_ANNOTATED,
  ENTITY_LISTED_TWICE,
  ENTITY_IN_TWO_TABLES,
  ENTITY_ANNOTATED_TWICE,
  ENTITY_NAME_INVALID,
  ENTITY_NAME_CLASH,
  ACCESSOR_INVALID,
  ACCESSOR_CLASH,
  GENERATED_CLASS_CLASH,
  TABLE_NAME_TAKEN,

  // The tenant
  TENANT_TYPE_UNSUPPORTED,
  TENANT_PART_MISSING,
  TENANT_KEY_MISSING,
  TENANT_KEY_REPEATED,
  TENANT_KEY_NULLABLE,
  TENANT_KEY_TYPE_WRONG,
  TENANT_KEY_STORED,
  TENANT_KEY_UNEXPECTED,

  // Classes and members
  CLASS_UNSUPPORTED,
  TYPE_INACCESSIBLE,
  TYPE_MISSING,
  CONSTRUCTOR_MISSING,
  BUILDER_UNSUITABLE,
  FORM_AMBIGUOUS,
  LOMBOK_ABSENT,
  SUBTYPE_UNSUPPORTED,
  SUBTYPE_VALUE_INVALID,
  SUBTYPE_MEMBER_INVALID,
  MEMBER_ACCESSOR_MISSING,
  MEMBER_TYPE_UNSUPPORTED,
  CONVERTER_UNSUITABLE,
  IGNORE_ON_RECORD,
  MANAGED_MEMBER_TYPE_WRONG,
  MANAGED_MEMBER_REPEATED,
  MANAGED_MEMBER_MISPLACED,
  ATTRIBUTE_NAME_INVALID,
  ATTRIBUTE_NAME_CLASH,
  ATTRIBUTE_NAME_TAKEN,

  // Keys
  PREFIX_INVALID,
  KEY_PATTERN_MALFORMED,
  KEY_PART_UNKNOWN,
  KEY_PART_REPEATED,
  KEY_PART_NULLABLE,
  KEY_PART_UNSUPPORTED,
  KEY_CONVERTER_INVALID,
  KEY_PART_IS_TENANT,
  KEY_NUMBER_MISPLACED,
  SHARDS_INVALID,
  SORT_KEY_TYPE_CONFLICT,
  KEY_OVERLAP,
  KEY_RANGE_OVERLAP,

  // Indexes
  INDEX_NAME_INVALID,
  INDEX_NAME_RESERVED,
  INDEX_REPEATED,
  INDEX_UNKNOWN,
  INDEX_UNSUPPORTED,
  INDEX_SORT_KEY_MISSING,
  INDEX_KEY_OVERLAP,
  LOCAL_INDEX_INVALID,
  LOCAL_INDEX_QUOTA_EXCEEDED,
  PROJECTION_INVALID,
  PROJECTION_UNKNOWN,
  PROJECTION_CONFLICT,
  PROJECTION_QUOTA_EXCEEDED,
  VIEW_REPEATED,
  VIEW_MISSING,
  VIEW_NOT_COVERED,

  // Unique values
  UNIQUE_NAME_INVALID,
  UNIQUE_REPEATED,
  UNIQUE_MEMBERS_MISSING,
  UNIQUE_MEMBER_UNKNOWN,
  UNIQUE_MEMBER_UNSUPPORTED,
  UNIQUE_REDUNDANT,
  UNIQUE_UNSUPPORTED,
  UNIQUE_KEY_OVERLAP,

  // Collections
  COLLECTION_UNSUPPORTED,
  COLLECTION_MEMBER_UNLISTED,
  COLLECTION_MEMBER_OUTSIDE,
  COLLECTION_INCOMPLETE,

  // What crosses tenants
  REASON_MISSING,
  VIEW_UNSUPPORTED,
  CROSS_TENANT_KEY_OVERLAP,

  // The lock
  LOCK_TABLE_CHANGED,
  LOCK_ENTITY_CHANGED,
  LOCK_KEY_CHANGED,
  LOCK_INDEX_CHANGED,
  LOCK_ATTRIBUTE_CHANGED,
  LOCK_UNIQUE_CHANGED,
  LOCK_OUTDATED,
  LOCK_UNREADABLE,
  MIGRATION_UNMATCHED,

  // Options
  FORMAT_UNKNOWN,
  LOCK_OPTION_INVALID,

  /** A fault of the processor itself; please report it. */
  PROCESSOR_FAILED,

  // Warnings
  KEY_LITERAL_NAMES_MEMBER(Kind.WARNING),
  INDEX_QUOTA_EXCEEDED(Kind.WARNING),
  INDEX_REDUNDANT(Kind.WARNING),
  INDEX_PART_POINTLESS(Kind.WARNING),
  HOT_PARTITION(Kind.WARNING),
  LOCK_BACKFILL_NEEDED(Kind.WARNING),
  SUPPRESSION_UNKNOWN(Kind.WARNING),

  // Notes
  EXPORT_INCOMPLETE(Kind.NOTE);

  private final Kind kind;

  DiagnosticCode() {
    this(Kind.ERROR);
  }

  DiagnosticCode(Kind kind) {
    this.kind = kind;
  }

  /** How javac prints it. */
  Kind kind() {
    return kind;
  }

  /** Whether it stops the build; otherwise it is a warning or a note, and can be suppressed. */
  public boolean isError() {
    return kind == Kind.ERROR;
  }

  /** The name users see: {@code TenantKeyMissing}. */
  public String id() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The code of this id. */
  public static Optional<DiagnosticCode> ofId(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }
}
