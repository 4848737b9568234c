package dev.tenure.processor.validate;

import java.util.Set;

/** Names that methods of generated classes cannot have. */
final class JavaMethods {
  /** What every class inherits, and what cannot be overridden by another result. */
  static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private JavaMethods() {}
}
