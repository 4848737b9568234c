package dev.tenure.runtime.seatbelt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and signs of a DynamoDB expression, one after the other.
 *
 * <p>It knows no other characters than those that expressions are made of outside placeholders'
 * definitions. Whatever else it meets, it refuses: to read an expression otherwise than the service
 * would be worse than not to read it.
 */
final class ExpressionTokens {
  /** DynamoDB's own limit. */
  private static final int MAX_LENGTH = 4_096;

  /** DynamoDB takes at most so many operators and functions; it keeps reading from going deep. */
  private static final int MAX_PARENTHESES = 300;

  private static final Pattern TOKEN =
      Pattern.compile(
          "[ \\t\\r\\n]*(?<token><=|>=|<>|[=<>(),.\\[\\]+-]|[#:]?[A-Za-z_][A-Za-z0-9_]*"
              + "|[#:][A-Za-z0-9_]+|[0-9]+)");
  private static final Pattern REST = Pattern.compile("[ \\t\\r\\n]*");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  /**
   * Reads an expression into tokens.
   *
   * @throws UnreadableExpressionException if it is longer or deeper than any expression, or holds
   *     what no expression does
   */
  ExpressionTokens(String expression) {
    if (expression.length() > MAX_LENGTH) {
      throw new UnreadableExpressionException("too long");
    }
    Matcher matcher = TOKEN.matcher(expression);
    int end = 0;
    while (matcher.region(end, expression.length()).lookingAt()) {
      tokens.add(matcher.group("token"));
      end = matcher.end();
    }
    if (!REST.matcher(expression).region(end, expression.length()).matches()) {
      throw new UnreadableExpressionException("strange sign at character " + (end + 1));
    }
    if (tokens.stream().filter(token -> token.equals("(")).count() > MAX_PARENTHESES) {
      throw new UnreadableExpressionException("too deep");
    }
  }

  /** Whether all tokens are taken. */
  boolean atEnd() {
    return next == tokens.size();
  }

  /** Whether the next token is this sign or keyword; keywords may be in any case. */
  boolean is(String expected) {
    return !atEnd() && tokens.get(next).equalsIgnoreCase(expected);
  }

  /** Whether the next token is this function's name, which has one spelling, and its arguments. */
  boolean isCallOf(String function) {
    return next + 1 < tokens.size()
        && tokens.get(next).equals(function)
        && tokens.get(next + 1).equals("(");
  }

  /** Whether the next token begins with this character. */
  boolean beginsWith(char first) {
    return !atEnd() && tokens.get(next).charAt(0) == first;
  }

  /** Whether the next token is an attribute's name, written out. */
  boolean isName() {
    return !atEnd() && isLetter(tokens.get(next).charAt(0));
  }

  /** Whether the next token is a number. */
  boolean isNumber() {
    return !atEnd() && isDigit(tokens.get(next).charAt(0));
  }

  /** Takes the next token if it is this sign or keyword; answers whether it was. */
  boolean takes(String expected) {
    boolean is = is(expected);
    if (is) {
      next++;
    }
    return is;
  }

  /**
   * Takes this sign or keyword.
   *
   * @throws UnreadableExpressionException if the next token is another
   */
  void expect(String expected) {
    if (!takes(expected)) {
      throw unexpected();
    }
  }

  /**
   * Takes the next token.
   *
   * @throws UnreadableExpressionException if there is none
   */
  String take() {
    if (atEnd()) {
      throw unexpected();
    }
    return tokens.get(next++);
  }

  /** What is thrown where the next token cannot stand. Tokens are names, never values. */
  UnreadableExpressionException unexpected() {
    return new UnreadableExpressionException(
        atEnd() ? "unexpected end" : "unexpected '" + tokens.get(next) + "'");
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
