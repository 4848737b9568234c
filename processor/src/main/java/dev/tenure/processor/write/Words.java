package dev.tenure.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A format taken apart at its blanks, each word with its own arguments. */
final class Words {
  private Words() {}

  /** The words; a blank between braces, as in <code>{&#64;code a b}</code>, does not count. */
  static List<CodeBlock> of(String format, Object... args) {
    List<CodeBlock> words = new ArrayList<>();
    int argument = 0;
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= format.length(); i++) {
      boolean end = i == format.length();
      char c = end ? ' ' : format.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
      if (c == ' ' && (depth == 0 || end)) {
        String word = format.substring(start, i);
        int count = (int) word.chars().filter(w -> w == '$').count();
        words.add(CodeBlock.of(word, Arrays.copyOfRange(args, argument, argument + count)));
        argument += count;
        start = i + 1;
      }
    }
    return words;
  }
}
