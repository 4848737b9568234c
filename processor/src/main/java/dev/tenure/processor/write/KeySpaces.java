package dev.tenure.processor.write;

import dev.tenure.processor.model.KeyPart;
import java.util.List;

/**
 * Which keys of different patterns can be neighbours. It errs on one side: it may see a neighbour
 * where values rule it out, and never overlooks one.
 */
final class KeySpaces {
  private KeySpaces() {}

  /** Whether two patterns may give the same key. */
  static boolean mayMeet(List<KeyPart> one, List<KeyPart> other) {
    return one.size() == other.size() && mayAgree(one, other);
  }

  /**
   * Whether a key of this pattern may lie in the range of all keys that go on after a beginning.
   */
  static boolean mayLieBelow(List<KeyPart> pattern, List<KeyPart> beginning) {
    return goesOn(pattern, beginning.size())
        && mayAgree(pattern.subList(0, beginning.size()), beginning);
  }

  /** Whether there is a separator behind so many parts; a last word may bring its own. */
  private static boolean goesOn(List<KeyPart> pattern, int parts) {
    return pattern.size() > parts
        || (pattern.size() == parts
            && parts > 0
            && pattern.get(parts - 1) instanceof KeyPart.Literal literal
            && literal.text().endsWith("#"));
  }

  private static boolean mayAgree(List<KeyPart> one, List<KeyPart> other) {
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) instanceof KeyPart.Literal a
          && other.get(i) instanceof KeyPart.Literal b
          && !word(a).equals(word(b))) {
        return false;
      }
    }
    return true;
  }

  private static String word(KeyPart.Literal literal) {
    String text = literal.text();
    return text.endsWith("#") ? text.substring(0, text.length() - 1) : text;
  }
}
