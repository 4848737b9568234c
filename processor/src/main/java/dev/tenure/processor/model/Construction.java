package dev.tenure.processor.model;

/** How an instance comes to be. */
public enum Construction {
  /** The canonical constructor of a record takes all members, in order. */
  CONSTRUCTOR,
  /** A constructor without arguments, then setters. */
  SETTERS
}
