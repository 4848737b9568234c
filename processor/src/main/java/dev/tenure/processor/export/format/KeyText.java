package dev.tenure.processor.export.format;

import dev.tenure.processor.model.KeyPart;
import java.util.List;
import java.util.function.Function;

/** Keys and pieces of keys as text, with something readable in the place of each member. */
public final class KeyText {
  private KeyText() {}

  /** The parts as declared: {@code ORDER#{orderId}}. */
  public static String of(List<KeyPart> parts) {
    return join(parts, KeyPart.Literal::text, member -> "{" + member.name() + "}");
  }

  /** The parts with {@code #} between them, which a literal may bring along itself. */
  public static String join(
      List<KeyPart> parts,
      Function<KeyPart.Literal, String> literal,
      Function<KeyPart.Member, String> member) {
    return join(parts, literal, member, KeyPart.Shard::text);
  }

  /** The same, with something in the place of a shard. */
  public static String join(
      List<KeyPart> parts,
      Function<KeyPart.Literal, String> literal,
      Function<KeyPart.Member, String> member,
      Function<KeyPart.Shard, String> shard) {
    StringBuilder text = new StringBuilder();
    for (KeyPart part : parts) {
      if (text.length() > 0 && text.charAt(text.length() - 1) != '#') {
        text.append('#');
      }
      if (part instanceof KeyPart.Literal word) {
        text.append(literal.apply(word));
      } else if (part instanceof KeyPart.Member named) {
        text.append(member.apply(named));
      } else if (part instanceof KeyPart.Shard spread) {
        text.append(shard.apply(spread));
      }
    }
    return text.toString();
  }
}
