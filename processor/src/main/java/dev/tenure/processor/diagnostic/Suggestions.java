package dev.tenure.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** "Did you mean": the nearest of the names that would have been right. */
public final class Suggestions {
  private static final int CLOSE_ENOUGH = 3;

  private Suggestions() {}

  /**
   * A clause to append, {@code "; did you mean 'orderId'?"}, or nothing where no name is near: at
   * most a third of the characters may differ.
   */
  public static String didYouMean(String unknown, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(unknown, name) <= Math.max(1, unknown.length() / CLOSE_ENOUGH))
        .min(Comparator.comparingInt(name -> distance(unknown, name)))
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("");
  }

  /** Insertions, deletions, replacements and swaps of neighbours, without regard to case. */
  static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
