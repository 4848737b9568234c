package dev.tenure.conditions;

import static dev.tenure.conditions.ArticleAttributes.AT;
import static dev.tenure.conditions.ArticleAttributes.CHANNELS;
import static dev.tenure.conditions.ArticleAttributes.CODE;
import static dev.tenure.conditions.ArticleAttributes.COUNTS;
import static dev.tenure.conditions.ArticleAttributes.DAY;
import static dev.tenure.conditions.ArticleAttributes.DIGEST;
import static dev.tenure.conditions.ArticleAttributes.DURATION;
import static dev.tenure.conditions.ArticleAttributes.FLAGS;
import static dev.tenure.conditions.ArticleAttributes.GRADE;
import static dev.tenure.conditions.ArticleAttributes.LINES;
import static dev.tenure.conditions.ArticleAttributes.LIVE;
import static dev.tenure.conditions.ArticleAttributes.MAIN;
import static dev.tenure.conditions.ArticleAttributes.NOTES;
import static dev.tenure.conditions.ArticleAttributes.PER_STATE;
import static dev.tenure.conditions.ArticleAttributes.PRICE;
import static dev.tenure.conditions.ArticleAttributes.RATIO;
import static dev.tenure.conditions.ArticleAttributes.SIZES;
import static dev.tenure.conditions.ArticleAttributes.STATE;
import static dev.tenure.conditions.ArticleAttributes.STOCK;
import static dev.tenure.conditions.ArticleAttributes.TAGS;
import static dev.tenure.conditions.ArticleAttributes.TITLE;
import static dev.tenure.conditions.ArticleAttributes.UUID;
import static dev.tenure.conditions.ArticleAttributes.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.tenure.conditions.Questions.Question;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A condition is the same filter over the objects in memory: of every kind of attribute, and of
 * random combinations; as the filter of a query, and as the condition of a write.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemoryPerClass();

  private static final int ARTICLES = 60;
  private static final int EXAMPLES = 25;

  private final List<Article> articles = new ArrayList<>();

  @BeforeAll
  void fill() {
    CatalogOperator.connect(dynamoDb.client()).createTableIfAbsent();
    Random random = new Random(26);
    Samples samples = new Samples(random);
    for (int i = 0; i < ARTICLES; i++) {
      Article article = samples.article(Integer.toString(i));
      articles.add(article);
      Map<String, AttributeValue> item = new HashMap<>(ArticleSchema.INSTANCE.toItem(article));
      if (random.nextBoolean()) {
        ArticleSchema.INSTANCE.descriptor().attributeNames().stream()
            .filter(name -> !item.containsKey(name))
            .forEach(name -> item.put(name, AttributeValue.fromNul(true)));
      }
      dynamoDb.client().putItem(request -> request.tableName("conditions").item(item));
    }
  }

  /** What to ask, made of random values. */
  private interface Asking {
    Question ask(Questions questions, Samples samples);
  }

  private void check(Asking asking) {
    qt().withExamples(EXAMPLES)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Random random = new Random(seed);
              Question question = asking.ask(new Questions(random), new Samples(random));
              assertThat(found(question)).as("%s", question.condition()).isEqualTo(meant(question));
            });
  }

  private Set<String> meant(Question question) {
    return articles.stream()
        .filter(question.meaning())
        .map(Article::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Question question) {
    Expression expression = new Expression();
    String key = expression.name("#pk", "PK") + " = " + expression.value(":pk", "TENANT#acme");
    String filter = question.condition().in(expression);
    return dynamoDb
        .client()
        .queryPaginator(
            request ->
                request
                    .tableName("conditions")
                    .keyConditionExpression(key)
                    .filterExpression(filter)
                    .expressionAttributeNames(expression.names())
                    .expressionAttributeValues(expression.values()))
        .items()
        .stream()
        .map(item -> item.get("SK").s().substring("ARTICLE#".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void texts() {
    check(
        (ask, some) ->
            ask.text(TITLE, Article::title, () -> some.any(Samples.TEXTS), Function.identity()));
  }

  @Test
  void wrappedTexts() {
    check(
        (ask, some) ->
            ask.text(CODE, Article::code, () -> new Code(some.any(Samples.TEXTS)), Code::value));
  }

  @Test
  void integers() {
    check(
        (ask, some) ->
            ask.order(
                STOCK, Article::stock, () -> some.any(Samples.INTS), Comparator.naturalOrder()));
  }

  @Test
  void doubles() {
    check(
        (ask, some) ->
            ask.order(
                RATIO,
                Article::ratio,
                () -> some.any(Samples.DOUBLES),
                Comparator.comparing(d -> d + 0.0)));
  }

  @Test
  void decimals() {
    check(
        (ask, some) ->
            ask.order(
                PRICE,
                Article::price,
                () -> some.any(Samples.DECIMALS),
                Comparator.naturalOrder()));
  }

  @Test
  void wrappedNumbers() {
    check(
        (ask, some) ->
            ask.order(
                WEIGHT,
                Article::weight,
                () -> new Weight(some.any(Samples.INTS)),
                Comparator.comparing(Weight::grams)));
  }

  @Test
  void durations() {
    check(
        (ask, some) ->
            ask.order(
                DURATION,
                Article::duration,
                () -> some.any(Samples.DURATIONS),
                Comparator.naturalOrder()));
  }

  @Test
  void dates() {
    check(
        (ask, some) ->
            ask.order(
                DAY,
                article -> article.day().orElse(null),
                () -> some.any(Samples.DATES),
                Comparator.naturalOrder()));
  }

  @Test
  void datesOfAnyYearAreEqualOrNot() {
    check(
        (ask, some) ->
            ask.equality(DAY, article -> article.day().orElse(null), some::date, Objects::equals));
  }

  @Test
  void valuesWithoutOrder() {
    List<Asking> kinds =
        List.of(
            (ask, some) ->
                ask.equality(AT, Article::at, () -> some.any(Samples.INSTANTS), Objects::equals),
            (ask, some) ->
                ask.equality(
                    STATE,
                    Article::state,
                    () -> some.any(List.of(State.values())),
                    Objects::equals),
            (ask, some) ->
                ask.equality(UUID, Article::uuid, () -> some.any(Samples.UUIDS), Objects::equals),
            (ask, some) ->
                ask.equality(
                    LIVE, Article::live, () -> some.any(List.of(true, false)), Objects::equals),
            (ask, some) ->
                ask.equality(
                    GRADE, Article::grade, () -> some.any(Samples.CHARACTERS), Objects::equals));
    kinds.forEach(this::check);
  }

  @Test
  void binaries() {
    check(
        (ask, some) ->
            ask.equality(DIGEST, Article::digest, () -> some.any(Samples.BYTES), Objects::equals));
    check(
        (ask, some) ->
            ask.size(DIGEST.size(), a -> a.digest() == null ? null : a.digest().remaining()));
  }

  @Test
  void sets() {
    check(
        (ask, some) ->
            ask.equality(
                TAGS,
                a -> stored(a.tags()),
                () -> Set.of(some.any(Samples.TEXTS), "x"),
                Objects::equals));
    check(
        (ask, some) ->
            ask.equality(
                SIZES,
                a -> stored(a.sizes()),
                () -> Set.of(some.any(Samples.INTS)),
                Objects::equals));
    check(
        (ask, some) ->
            ask.equality(
                FLAGS,
                a -> stored(a.flags()),
                () -> some.any(List.of(Set.of(true), Set.of(true, false))),
                Objects::equals));
    check(
        (ask, some) -> {
          String tag = some.any(Samples.TEXTS);
          return Questions.holds(TAGS.contains(tag), Article::tags, tags -> tags.contains(tag));
        });
    check(
        (ask, some) -> {
          int size = some.any(Samples.INTS);
          return Questions.holds(
              SIZES.contains(size), Article::sizes, sizes -> sizes.contains(size));
        });
    check(
        (ask, some) -> {
          boolean flag = some.any(List.of(true, false));
          return Questions.holds(
              FLAGS.contains(flag), Article::flags, flags -> flags.contains(flag));
        });
    check((ask, some) -> ask.size(TAGS.size(), a -> sizeOf(stored(a.tags()))));
    check((ask, some) -> ask.size(FLAGS.size(), a -> sizeOf(stored(a.flags()))));
  }

  /** A set as it is stored: an empty one is absent. */
  private static <T> @Nullable Set<T> stored(Set<T> set) {
    return set.isEmpty() ? null : set;
  }

  private static @Nullable Integer sizeOf(@Nullable Collection<?> collection) {
    return collection == null ? null : collection.size();
  }

  @Test
  void lists() {
    check(
        (ask, some) ->
            ask.equality(NOTES, Article::notes, () -> some.list(Samples.TEXTS), Objects::equals));
    check((ask, some) -> ask.size(NOTES.size(), a -> sizeOf(a.notes())));
    check((ask, some) -> ask.size(COUNTS.size(), a -> sizeOf(a.counts())));
    check(
        (ask, some) ->
            ask.text(
                NOTES.at(1),
                a -> at(a.notes(), 1),
                () -> some.any(Samples.TEXTS),
                Function.identity()));
    check(
        (ask, some) ->
            ask.order(
                COUNTS.at(0),
                a -> at(a.counts(), 0),
                () -> some.any(Samples.INTS),
                Comparator.naturalOrder()));
    check(
        (ask, some) -> {
          String note = some.any(Samples.TEXTS);
          return Questions.holds(
              NOTES.contains(note), Article::notes, notes -> notes.contains(note));
        });
    check(
        (ask, some) -> {
          int count = some.any(Samples.INTS);
          return Questions.holds(
              COUNTS.contains(count), Article::counts, counts -> counts.contains(count));
        });
  }

  private static <T> @Nullable T at(@Nullable Collection<T> collection, int place) {
    return collection == null || collection.size() <= place
        ? null
        : List.copyOf(collection).get(place);
  }

  @Test
  void documents() {
    check((ask, some) -> ask.equality(MAIN, Article::main, some::line, Objects::equals));
    check(
        (ask, some) ->
            ask.text(
                MAIN.sku(),
                a -> a.main() == null ? null : a.main().sku(),
                () -> some.any(Samples.TEXTS),
                Function.identity()));
    check(
        (ask, some) ->
            ask.order(
                MAIN.quantity(),
                a -> a.main() == null ? null : a.main().quantity(),
                () -> some.any(Samples.INTS),
                Comparator.naturalOrder()));
    check(
        (ask, some) ->
            ask.text(
                LINES.at(0).parts().at(1).sku(),
                a -> {
                  Line line = at(a.lines(), 0);
                  Line part = line == null ? null : at(line.parts(), 1);
                  return part == null ? null : part.sku();
                },
                () -> some.any(Samples.TEXTS),
                Function.identity()));
    check(
        (ask, some) -> {
          Line line = some.line();
          return Questions.holds(
              LINES.contains(line), Article::lines, lines -> lines.contains(line));
        });
  }

  @Test
  void maps() {
    check(
        (ask, some) -> ask.equality(CHANNELS, Article::channels, some::channels, Objects::equals));
    check(
        (ask, some) ->
            ask.size(CHANNELS.size(), a -> a.channels() == null ? null : a.channels().size()));
    check(
        (ask, some) -> {
          String key = some.any(List.of("web", "a.b", "size", "x#y", "none"));
          return ask.text(
              CHANNELS.at(key).name(),
              a -> {
                Channel channel = a.channels() == null ? null : a.channels().get(key);
                return channel == null ? null : channel.name();
              },
              () -> some.any(Samples.TEXTS),
              Function.identity());
        });
    check(
        (ask, some) ->
            ask.equality(
                CHANNELS.at("web").inner().at("web").live(),
                a -> {
                  Channel channel = a.channels() == null ? null : a.channels().get("web");
                  Channel inner = channel == null ? null : channel.inner().get("web");
                  return inner == null ? null : inner.live();
                },
                () -> some.any(List.of(true, false)),
                Objects::equals));
    check(
        (ask, some) -> {
          State key = some.any(List.of(State.values()));
          return ask.order(
              PER_STATE.at(key),
              a -> a.perState() == null ? null : a.perState().get(key),
              () -> some.any(Samples.INTS),
              Comparator.naturalOrder());
        });
  }

  @Test
  void manyOperands() {
    for (int count : List.of(0, 1, 100, 101, 200, 450)) {
      List<Integer> stocks = new ArrayList<>(Collections.nCopies(Math.max(0, count - 1), 7));
      if (count > 0) {
        stocks.add(9);
      }
      Question question =
          new Question(STOCK.in(stocks), a -> a.stock() != null && count > 0 && a.stock() == 9);
      assertThat(found(question)).as("%s", count).isEqualTo(meant(question));
      assertThat(found(question.not())).as("not %s", count).isEqualTo(meant(question.not()));
    }
  }

  private static Question any(Questions ask, Samples some) {
    return some.any(
            List.<Supplier<Question>>of(
                () ->
                    ask.text(
                        TITLE, Article::title, () -> some.any(Samples.TEXTS), Function.identity()),
                () ->
                    ask.order(
                        STOCK,
                        Article::stock,
                        () -> some.any(Samples.INTS),
                        Comparator.naturalOrder()),
                () ->
                    ask.order(
                        DAY,
                        a -> a.day().orElse(null),
                        () -> some.any(Samples.DATES),
                        Comparator.naturalOrder()),
                () ->
                    ask.equality(
                        STATE,
                        Article::state,
                        () -> some.any(List.of(State.values())),
                        Objects::equals),
                () -> ask.size(TAGS.size(), a -> sizeOf(stored(a.tags()))),
                () ->
                    ask.equality(
                        FLAGS, a -> stored(a.flags()), () -> Set.of(true, false), Objects::equals)))
        .get();
  }

  @Test
  void combinations() {
    for (int i = 0; i < 10; i++) {
      check((ask, some) -> ask.combined(() -> any(ask, some), 4));
    }
  }

  @Test
  void conditionsOfWrites() {
    qt().withExamples(5)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Random random = new Random(seed);
              Questions ask = new Questions(random);
              Samples some = new Samples(random);
              for (Article article : articles) {
                Question question = ask.combined(() -> any(ask, some), 3);
                assertThat(isWritten(article, question))
                    .as("%s", question.condition())
                    .isEqualTo(question.meaning().test(article));
              }
            });
  }

  private static boolean isWritten(Article article, Question question) {
    Expression expression = new Expression();
    String condition = question.condition().in(expression);
    Map<String, AttributeValue> key =
        Map.of(
            "PK", AttributeValue.fromS("TENANT#acme"),
            "SK", AttributeValue.fromS("ARTICLE#" + article.id()));
    try {
      dynamoDb
          .client()
          .updateItem(
              request ->
                  request
                      .tableName("conditions")
                      .key(key)
                      .conditionExpression(condition)
                      .expressionAttributeNames(expression.names())
                      .expressionAttributeValues(
                          expression.values().isEmpty() ? null : expression.values()));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }
}
