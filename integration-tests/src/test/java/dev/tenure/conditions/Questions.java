package dev.tenure.conditions;

import dev.tenure.runtime.expression.AttributeSize;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.EntityValue;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random conditions on articles, each with what it means in memory. */
final class Questions {
  /** Texts by code point, which is the order of their UTF-8. */
  static final Comparator<String> BY_CODE_POINT =
      Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private final Random random;

  Questions(Random random) {
    this.random = random;
  }

  /** A condition and its meaning. */
  record Question(Condition<Article> condition, Predicate<Article> meaning) {
    Question and(Question other) {
      return new Question(condition.and(other.condition), meaning.and(other.meaning));
    }

    Question or(Question other) {
      return new Question(condition.or(other.condition), meaning.or(other.meaning));
    }

    Question not() {
      return new Question(condition.not(), meaning.negate());
    }
  }

  /** Whether a value is there and something holds of it. */
  private static <V> Predicate<Article> of(
      Function<Article, @Nullable V> member, Predicate<V> test) {
    return article -> {
      V value = member.apply(article);
      return value != null && test.test(value);
    };
  }

  /** What can be asked of any value. */
  <V> Question equality(
      EntityValue<Article, V> value,
      Function<Article, @Nullable V> member,
      Supplier<V> sample,
      BiPredicate<V, V> equal) {
    V one = sample.get();
    Predicate<Article> isOne = of(member, v -> equal.test(v, one));
    return switch (random.nextInt(6)) {
      case 0 -> new Question(value.eq(one), isOne);
      case 1 -> new Question(value.ne(one), isOne.negate());
      case 2 -> new Question(value.exists(), of(member, v -> true));
      case 3 -> new Question(value.absent(), of(member, v -> true).negate());
      case 4 -> {
        V two = sample.get();
        yield new Question(value.in(one, two), isOne.or(of(member, v -> equal.test(v, two))));
      }
      default -> {
        List<V> many = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          many.add(sample.get());
        }
        yield new Question(
            value.in(many), of(member, v -> many.stream().anyMatch(m -> equal.test(v, m))));
      }
    };
  }

  /** What can be asked of a value with an order. */
  <V> Question order(
      OrderedAttribute<Article, V> value,
      Function<Article, @Nullable V> member,
      Supplier<V> sample,
      Comparator<V> order) {
    V bound = sample.get();
    return switch (random.nextInt(6)) {
      case 0 -> new Question(value.lessThan(bound), of(member, v -> order.compare(v, bound) < 0));
      case 1 -> new Question(value.atMost(bound), of(member, v -> order.compare(v, bound) <= 0));
      case 2 -> new Question(value.atLeast(bound), of(member, v -> order.compare(v, bound) >= 0));
      case 3 ->
          new Question(value.greaterThan(bound), of(member, v -> order.compare(v, bound) > 0));
      case 4 -> {
        V high = sample.get();
        yield new Question(
            value.between(bound, high),
            of(member, v -> order.compare(v, bound) >= 0 && order.compare(v, high) <= 0));
      }
      default -> equality(value, member, sample, (a, b) -> order.compare(a, b) == 0);
    };
  }

  /** What can be asked of a text, or of what wraps one. */
  <V> Question text(
      TextAttribute<Article, V> value,
      Function<Article, @Nullable V> member,
      Supplier<V> sample,
      Function<V, String> text) {
    String part = text.apply(sample.get());
    return switch (random.nextInt(4)) {
      case 0 ->
          new Question(value.beginsWith(part), of(member, v -> text.apply(v).startsWith(part)));
      case 1 -> new Question(value.contains(part), of(member, v -> text.apply(v).contains(part)));
      case 2 -> size(value.size(), article -> lengthOf(member.apply(article), text));
      default -> order(value, member, sample, Comparator.comparing(text, BY_CODE_POINT));
    };
  }

  private static <V> @Nullable Integer lengthOf(@Nullable V value, Function<V, String> text) {
    return value == null ? null : text.apply(value).length();
  }

  /** What can be asked of a size. */
  Question size(AttributeSize<Article> size, Function<Article, @Nullable Integer> member) {
    int bound = random.nextInt(5);
    return switch (random.nextInt(7)) {
      case 0 -> new Question(size.eq(bound), of(member, v -> v == bound));
      case 1 -> new Question(size.ne(bound), of(member, v -> v == bound).negate());
      case 2 -> new Question(size.lessThan(bound), of(member, v -> v < bound));
      case 3 -> new Question(size.atMost(bound), of(member, v -> v <= bound));
      case 4 -> new Question(size.atLeast(bound), of(member, v -> v >= bound));
      case 5 -> new Question(size.greaterThan(bound), of(member, v -> v > bound));
      default -> new Question(size.between(bound, 2), of(member, v -> v >= bound && v <= 2));
    };
  }

  /** A condition that an element is in a collection. */
  static <V> Question holds(
      Condition<Article> condition, Function<Article, @Nullable V> member, Predicate<V> meaning) {
    return new Question(condition, of(member, meaning));
  }

  /** A random combination of questions. */
  Question combined(Supplier<Question> question, int depth) {
    return switch (depth == 0 ? 3 : random.nextInt(4)) {
      case 0 -> combined(question, depth - 1).and(combined(question, depth - 1));
      case 1 -> combined(question, depth - 1).or(combined(question, depth - 1));
      case 2 -> combined(question, depth - 1).not();
      default -> question.get();
    };
  }
}
