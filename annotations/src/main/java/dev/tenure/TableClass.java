package dev.tenure;

/** What storage costs against requests. */
public enum TableClass {
  /** For tables that are read and written often. */
  STANDARD,
  /** Cheaper storage, dearer requests. */
  STANDARD_INFREQUENT_ACCESS
}
