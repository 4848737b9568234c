package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.tenure.runtime.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CollectionTypesTest {
  private static final AttributeType<List<Integer>> INTS =
      AttributeTypes.list(AttributeTypes.INTEGER);
  private static final AttributeType<Set<String>> TEXTS = AttributeTypes.set(AttributeTypes.STRING);
  private static final AttributeType<Set<BigDecimal>> DECIMALS =
      AttributeTypes.set(AttributeTypes.BIG_DECIMAL);

  @Test
  void listsAreKept() {
    holds(
        lists().of(Values.LONG).ofSizeBetween(0, 6),
        AttributeTypes.list(AttributeTypes.LONG),
        EnhancedType.listOf(Long.class));
  }

  @Test
  void collectionsAreListsThatAreReadAsSuch() {
    AttributeType<Collection<Integer>> type = AttributeTypes.collection(AttributeTypes.INTEGER);
    AttributeValue written = type.write(new ArrayDeque<>(List.of(3, 1, 2)));
    assertThat(written).isEqualTo(INTS.write(List.of(3, 1, 2)));
    assertThat(type.read(written)).isEqualTo(List.of(3, 1, 2));
    assertThat(type.attributeValueType()).isEqualTo(INTS.attributeValueType());
    assertThat(type.enhancedType()).isEqualTo(EnhancedType.collectionOf(Integer.class));
  }

  @Test
  void mapsAreKept() {
    Gen<Map<String, BigDecimal>> maps =
        lists()
            .of(Values.STRING.map(text -> text.isEmpty() ? "empty" : text))
            .ofSizeBetween(0, 6)
            .zip(Values.BIG_DECIMAL, CollectionTypesTest::mapOf);
    holds(
        maps,
        AttributeTypes.map(AttributeTypes.BIG_DECIMAL),
        EnhancedType.mapOf(String.class, BigDecimal.class));
  }

  @Test
  void setsOfTextNumbersAndBytesAreKept() {
    holds(sets(Values.STRING, 1), TEXTS, EnhancedType.setOf(String.class));
    holds(
        sets(Values.LONG, 1),
        AttributeTypes.set(AttributeTypes.LONG),
        EnhancedType.setOf(Long.class));
    holds(
        sets(Values.UUIDS, 1),
        AttributeTypes.set(AttributeTypes.UUID),
        EnhancedType.setOf(UUID.class));
    holds(
        sets(Values.BUFFER, 1),
        AttributeTypes.set(AttributeTypes.BYTE_BUFFER),
        EnhancedType.setOf(ByteBuffer.class));
  }

  @Test
  void nestedCollectionsAreKept() {
    AttributeType<Map<Integer, List<Set<Long>>>> type =
        AttributeTypes.map(
            KeyText.INTEGER, AttributeTypes.list(AttributeTypes.set(AttributeTypes.LONG)));
    qt().forAll(
            lists().of(Values.INTEGER).ofSizeBetween(0, 4),
            lists().of(sets(Values.LONG, 0)).ofSizeBetween(0, 4))
        .checkAssert(
            (keys, value) -> {
              Map<Integer, List<Set<Long>>> map = new HashMap<>();
              keys.forEach(key -> map.put(key, value));
              assertThat(type.read(type.write(map))).isEqualTo(map);
            });
  }

  private static <T> Gen<Set<T>> sets(Gen<T> elements, int least) {
    return lists().of(elements).ofSizeBetween(least, 6).map(list -> new LinkedHashSet<>(list));
  }

  private static <K, V> Map<K, V> mapOf(List<K> keys, V value) {
    Map<K, V> map = new HashMap<>();
    keys.forEach(key -> map.put(key, value));
    return map;
  }

  private static <T> void holds(Gen<T> values, AttributeType<T> type, EnhancedType<T> enhanced) {
    AttributeConverter<T> converter =
        DefaultAttributeConverterProvider.create().converterFor(enhanced);
    assertThat(type.attributeValueType()).isEqualTo(converter.attributeValueType());
    assertThat(type.enhancedType()).isEqualTo(enhanced);
    qt().forAll(values)
        .checkAssert(
            value -> {
              AttributeValue written = type.write(value);
              assertThat(type.read(written)).isEqualTo(value);
              assertThat(written).isEqualTo(converter.transformFrom(value));
              assertThat(converter.transformTo(written)).isEqualTo(value);
            });
  }

  @Test
  void nullElementsAndValuesComeBackAsNull() {
    List<Integer> list = Arrays.asList(1, null, 3);
    AttributeValue written = INTS.write(list);
    assertThat(written.l().get(1).nul()).isTrue();
    assertThat(INTS.read(written)).isEqualTo(list);

    Map<String, Integer> map = new HashMap<>();
    map.put("a", null);
    AttributeType<Map<String, Integer>> type = AttributeTypes.map(AttributeTypes.INTEGER);
    assertThat(type.read(type.write(map))).isEqualTo(map);
  }

  @Test
  void setsHoldNoNull() {
    assertThatThrownBy(() -> TEXTS.write(new LinkedHashSet<>(Arrays.asList("a", null))))
        .isInstanceOf(MappingException.class)
        .hasMessage("the attribute value is a set and must not hold null");
  }

  @Test
  void setsHoldNothingThatDynamoDbTakesForOne() {
    String rule = "the attribute value is a set with two elements that DynamoDB takes for one";
    assertThatThrownBy(() -> DECIMALS.write(Set.of(new BigDecimal("1.0"), new BigDecimal("1.00"))))
        .hasMessage(rule);
    AttributeType<Set<Double>> doubles = AttributeTypes.set(AttributeTypes.DOUBLE);
    assertThatThrownBy(() -> doubles.write(Set.of(0.0, -0.0))).hasMessage(rule);
    AttributeType<Set<byte[]>> arrays = AttributeTypes.set(AttributeTypes.BYTE_ARRAY);
    byte[] one = {1};
    assertThatThrownBy(() -> arrays.write(Set.of(one, one.clone()))).hasMessage(rule);
    assertThat(DECIMALS.write(Set.of(new BigDecimal("1.0"))).ns()).containsExactly("1.0");
  }

  @Test
  void anEmptySetInsideOfAListIsAnEmptyList() {
    AttributeType<List<Set<String>>> type = AttributeTypes.list(TEXTS);
    AttributeValue written = type.write(List.of(Set.of()));
    assertThat(written.l().get(0).hasL()).isTrue();
    assertThat(type.read(written)).containsExactly(Set.of());
  }

  @Test
  void setsOfOtherElementsAreLists() {
    AttributeType<Set<List<Integer>>> type = AttributeTypes.set(INTS);
    Set<List<Integer>> set = Set.of(List.of(1), List.of(1, 2));
    AttributeValue written = type.write(set);
    assertThat(written.hasL()).isTrue();
    assertThat(type.read(written)).isEqualTo(set);
  }

  @Test
  void listsAreReadFromSetsAndSetsFromLists() {
    AttributeValue numbers = AttributeValue.fromNs(List.of("1", "2"));
    assertThat(INTS.read(numbers)).containsExactly(1, 2);
    assertThat(TEXTS.read(AttributeTypes.list(AttributeTypes.STRING).write(List.of("a", "a"))))
        .containsExactly("a");
  }

  @Test
  void keysOfMapsAreTexts() {
    UUID id = new UUID(1, 2);
    keyHolds(KeyText.UUID, id, "00000000-0000-0001-0000-000000000002");
    keyHolds(KeyText.LONG, -42L, "-42");
    keyHolds(KeyText.SHORT, (short) 7, "7");
    keyHolds(KeyText.BYTE, (byte) -1, "-1");
    keyHolds(KeyText.BIG_INTEGER, BigInteger.TEN.pow(30), "1" + "0".repeat(30));
    keyHolds(
        KeyText.enumeration(Thread.State.class, Thread.State.values()), Thread.State.NEW, "NEW");
  }

  private static <K> void keyHolds(KeyText<K> text, K key, String expected) {
    AttributeType<Map<K, Boolean>> type = AttributeTypes.map(text, AttributeTypes.BOOLEAN);
    AttributeValue written = type.write(Map.of(key, true));
    assertThat(written.m()).containsOnlyKeys(expected);
    assertThat(type.read(written)).isEqualTo(Map.of(key, true));
  }

  @Test
  void keysThatCannotBeAreRefused() {
    AttributeType<Map<Integer, Boolean>> type =
        AttributeTypes.map(KeyText.INTEGER, AttributeTypes.BOOLEAN);
    assertThatThrownBy(() -> type.read(AttributeValue.fromM(Map.of("x", yes()))))
        .hasMessageEndingWith("has a key that is not a number of its Java type");
    assertThatThrownBy(() -> type.write(Collections.singletonMap(null, true)))
        .hasMessageEndingWith("is a map and must not have a null key");
    assertThatThrownBy(() -> AttributeTypes.map(AttributeTypes.BOOLEAN).write(Map.of("", true)))
        .hasMessageEndingWith("is a map and must not have an empty key");
    AttributeType<Map<UUID, Boolean>> byId =
        AttributeTypes.map(KeyText.UUID, AttributeTypes.BOOLEAN);
    assertThatThrownBy(() -> byId.read(AttributeValue.fromM(Map.of("1-2-3-4-5", yes()))))
        .hasMessageEndingWith("is not a UUID");
    AttributeType<Map<Thread.State, Boolean>> byState =
        AttributeTypes.map(
            KeyText.enumeration(Thread.State.class, Thread.State.values()), AttributeTypes.BOOLEAN);
    assertThatThrownBy(() -> byState.read(AttributeValue.fromM(Map.of("GONE", yes()))))
        .hasMessageEndingWith("has a key that is no constant of java.lang.Thread$State");
  }

  private static AttributeValue yes() {
    return AttributeValue.fromBool(true);
  }

  @Test
  void whatComesBackCannotBeChanged() {
    List<Integer> list = INTS.read(INTS.write(new ArrayList<>(List.of(1))));
    assertThatThrownBy(() -> list.add(2)).isInstanceOf(UnsupportedOperationException.class);
    Set<String> set = TEXTS.read(TEXTS.write(Set.of("a")));
    assertThatThrownBy(() -> set.add("b")).isInstanceOf(UnsupportedOperationException.class);
    AttributeType<Map<String, String>> type = AttributeTypes.map(AttributeTypes.STRING);
    Map<String, String> map = type.read(type.write(Map.of("a", "b")));
    assertThatThrownBy(() -> map.put("c", "d")).isInstanceOf(UnsupportedOperationException.class);
  }
}
