package dev.tenure.testing.loop;

import dev.tenure.testing.iam.Policy;
import dev.tenure.testing.request.Authorization;
import java.util.Locale;
import java.util.Set;

/** Sees to it that no policy reads a context key that would be missing by our fault only. */
final class ContextKeys {
  private static final String TAG = "aws:principaltag/";

  private ContextKeys() {}

  static void check(Policy policy, Set<String> told) {
    for (String key : policy.contextKeys()) {
      boolean known =
          key.toLowerCase(Locale.ROOT).startsWith(TAG)
              || Authorization.CONTEXT_KEYS.stream().anyMatch(key::equalsIgnoreCase)
              || told.stream().anyMatch(key::equalsIgnoreCase);
      if (!known) {
        throw new IllegalArgumentException(
            "A policy reads the context key "
                + key
                + ", which is not derived from requests ("
                + Authorization.CONTEXT_KEYS
                + "): say its value with context(…)");
      }
    }
  }
}
