package dev.tenure.runtime.expression;

import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.TenureException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update does to the attributes of an item, and what it relies on. For the data access of
 * the runtime. Not thread-safe.
 *
 * <p>No two actions are about the same place or a place inside of the other's: DynamoDB refuses
 * them, and what they would mean depends on an order that they do not have.
 */
public final class Changes {
  private enum Verb {
    SET,
    REMOVE,
    ADD,
    DELETE
  }

  /**
   * One change of one place.
   *
   * @param alone what it makes of nothing; empty for nothing
   */
  private record Action(
      Verb verb,
      AttributePath path,
      Optional<AttributeValue> alone,
      BiFunction<String, Placeholders, String> text) {}

  private final List<Action> actions = new ArrayList<>();
  private final Map<String, Optional<AttributeValue>> whole = new HashMap<>();
  private final List<Condition<?>> requirements = new ArrayList<>();
  private UnaryOperator<TenureException> telling = UnaryOperator.identity();

  /** Has what is refused of the changes told by this, which adds what they are of. */
  public void toldBy(UnaryOperator<TenureException> teller) {
    telling = teller;
  }

  /** Adds to a refusal what the changes are of. */
  TenureException told(TenureException refused) {
    return telling.apply(refused);
  }

  /** Whether a place holds a value, or is absent instead. */
  <V> boolean isStored(EntityValue<?, V> place, V value) {
    try {
      return Operands.isStored(place.path(), place.valueType(), value);
    } catch (TenureException refused) {
      throw told(refused);
    }
  }

  /** What a place becomes. */
  <V> AttributeValue written(EntityValue<?, V> place, V value) {
    try {
      return Operands.written(place.path(), place.valueType(), value);
    } catch (TenureException refused) {
      throw told(refused);
    }
  }

  /** What a place is changed by. */
  <V> AttributeValue operand(EntityValue<?, V> place, V value) {
    try {
      return place.operand(value);
    } catch (TenureException refused) {
      throw told(refused);
    }
  }

  /** Sets an attribute, or removes it where there is no value. */
  public void put(String attribute, @Nullable AttributeValue value) {
    put(AttributePath.of(attribute), value);
  }

  void put(AttributePath path, @Nullable AttributeValue value) {
    if (value == null) {
      act(Verb.REMOVE, path, null, (name, placeholders) -> name);
    } else {
      act(Verb.SET, path, value, (name, p) -> name + " = " + p.value(value));
    }
    if (path.isAttribute()) {
      whole.put(path.attribute(), Optional.ofNullable(value));
    }
  }

  /**
   * Sets a key of an index; a part that cannot stand in it is told with what the changes are of.
   */
  public void key(String attribute, Supplier<String> encodedKey) {
    put(attribute, AttributeValue.fromS(made(encodedKey)));
  }

  /** Sets a key of an index that is a number. */
  public void numberKey(String attribute, Supplier<String> number) {
    put(attribute, AttributeValue.fromN(made(number)));
  }

  private String made(Supplier<String> key) {
    try {
      return key.get();
    } catch (InvalidKeyException refused) {
      throw told(refused);
    }
  }

  /** Removes a key of an index; members of it that are removed together do so once. */
  public void remove(String attribute) {
    Optional<AttributeValue> done = whole.get(attribute);
    if (done == null || done.isPresent()) {
      put(attribute, null);
    }
  }

  /** Sets an attribute where there is none. */
  public void putIfAbsent(String attribute, AttributeValue value) {
    putIfAbsent(AttributePath.of(attribute), value);
  }

  void putIfAbsent(AttributePath path, AttributeValue value) {
    act(Verb.SET, path, value, (name, p) -> name + " = " + ifAbsent(name, p.value(value)));
  }

  /**
   * Adds to a number.
   *
   * @param start what it is where it is not stored yet
   */
  public void increase(String attribute, AttributeValue start, AttributeValue by) {
    increase(AttributePath.of(attribute), start, by);
  }

  void increase(AttributePath path, AttributeValue start, AttributeValue by) {
    act(
        Verb.SET,
        path,
        sum(start, by),
        (name, p) -> name + " = " + ifAbsent(name, p.value(start)) + " + " + p.value(by));
  }

  private static AttributeValue sum(AttributeValue one, AttributeValue other) {
    BigDecimal sum = new BigDecimal(one.n()).add(new BigDecimal(other.n()));
    return AttributeValue.fromN(sum.toString());
  }

  void append(AttributePath path, AttributeValue start, AttributeValue elements) {
    act(
        Verb.SET,
        path,
        elements,
        (name, p) -> joined(name, ifAbsent(name, p.value(start)), p.value(elements)));
  }

  void prepend(AttributePath path, AttributeValue start, AttributeValue elements) {
    act(
        Verb.SET,
        path,
        elements,
        (name, p) -> {
          String added = p.value(elements);
          return joined(name, added, ifAbsent(name, p.value(start)));
        });
  }

  private static String joined(String name, String first, String second) {
    return name + " = list_append(" + first + ", " + second + ")";
  }

  private static String ifAbsent(String name, String start) {
    return "if_not_exists(" + name + ", " + start + ")";
  }

  void addElements(AttributePath path, AttributeValue elements) {
    act(Verb.ADD, path, elements, (name, p) -> name + " " + p.value(elements));
  }

  void deleteElements(AttributePath path, AttributeValue elements) {
    act(Verb.DELETE, path, null, (name, p) -> name + " " + p.value(elements));
  }

  private void act(
      Verb verb,
      AttributePath path,
      @Nullable AttributeValue alone,
      BiFunction<String, Placeholders, String> text) {
    for (Action other : actions) {
      if (other.path().overlaps(path)) {
        throw told(
            InvalidExpressionException.of(
                path.toString(),
                "is changed twice in one update, the other time as '" + other.path() + "'"));
      }
    }
    actions.add(new Action(verb, path, Optional.ofNullable(alone), text));
  }

  /** Demands something of the stored item. */
  void require(Condition<?> condition) {
    requirements.add(condition);
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return actions.isEmpty();
  }

  /** Whether an attribute, or something inside of it, is changed. */
  public boolean touches(String attribute) {
    return actions.stream().anyMatch(action -> action.path().attribute().equals(attribute));
  }

  /** The attributes that become a value or, where that is empty, are removed as a whole. */
  public Map<String, Optional<AttributeValue>> whole() {
    return Map.copyOf(whole);
  }

  /** What the changes of whole attributes make of an item that has none of them. */
  public Map<String, Optional<AttributeValue>> alone() {
    Map<String, Optional<AttributeValue>> made = new HashMap<>();
    for (Action action : actions) {
      if (action.path().isAttribute()) {
        made.put(action.path().attribute(), action.alone());
      }
    }
    return made;
  }

  /** The same changes so far, to go on with apart. */
  public Changes copy() {
    Changes copy = new Changes();
    copy.actions.addAll(actions);
    copy.whole.putAll(whole);
    copy.requirements.addAll(requirements);
    return copy;
  }

  /** Whether the changes demand anything of the stored item. */
  public boolean isConditional() {
    return !requirements.isEmpty();
  }

  /** What the changes demand of the stored item; each text stands for itself. */
  public List<String> requirements(Expression expression) {
    return requirements.stream().map(condition -> condition.in(expression)).distinct().toList();
  }

  /** The text of the update; empty where nothing is changed. */
  public String in(Expression expression) {
    Map<Verb, StringJoiner> clauses = new EnumMap<>(Verb.class);
    for (Action action : actions) {
      clauses
          .computeIfAbsent(action.verb(), verb -> new StringJoiner(", ", verb + " ", ""))
          .add(action.text().apply(action.path().in(expression), expression));
    }
    StringJoiner text = new StringJoiner(" ");
    clauses.values().forEach(clause -> text.add(clause.toString()));
    return text.toString();
  }

  /** The places that are changed, without values. */
  @Override
  public String toString() {
    return actions.stream().map(action -> action.verb() + " " + action.path()).toList().toString();
  }
}
