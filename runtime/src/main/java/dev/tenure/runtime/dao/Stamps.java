package dev.tenure.runtime.dao;

/** Where writes take from what the runtime puts into managed members: times, versions, ids. */
@FunctionalInterface
interface Stamps {
  /** A stamp for one write. */
  Stamp of(Stamp.Kind kind);
}
