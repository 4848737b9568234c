package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every overload of the writer with the reader's method that reads it. */
class ItemReaderWriterTest {
  private final ItemWriter out = new ItemWriter(1);

  private ItemReader in() {
    return new ItemReader(out.toMap());
  }

  @Test
  void primitivesComeBack() {
    out.put("char", 'x');
    out.put("boolean", true);
    out.put("byte", (byte) -1);
    out.put("short", (short) -2);
    out.put("int", -3);
    out.put("long", -4L);
    out.put("float", 0.5f);
    out.put("double", 0.25);
    ItemReader in = in();
    assertThat(in.getChar("char")).isEqualTo('x');
    assertThat(in.getBoolean("boolean")).isTrue();
    assertThat(in.getByte("byte")).isEqualTo((byte) -1);
    assertThat(in.getShort("short")).isEqualTo((short) -2);
    assertThat(in.getInt("int")).isEqualTo(-3);
    assertThat(in.getLong("long")).isEqualTo(-4);
    assertThat(in.getFloat("float")).isEqualTo(0.5f);
    assertThat(in.getDouble("double")).isEqualTo(0.25);
  }

  @Test
  void absentPrimitivesAreDefaultsAndAbsentBoxesNull() {
    ItemReader in = in();
    assertThat(in.getChar("x")).isEqualTo('\0');
    assertThat(in.getBoolean("x")).isFalse();
    assertThat(in.getByte("x")).isZero();
    assertThat(in.getShort("x")).isZero();
    assertThat(in.getInt("x")).isZero();
    assertThat(in.getLong("x")).isZero();
    assertThat(in.getFloat("x")).isZero();
    assertThat(in.getDouble("x")).isZero();
    assertThat(in.getCharOrNull("x")).isNull();
    assertThat(in.getBooleanOrNull("x")).isNull();
    assertThat(in.getByteOrNull("x")).isNull();
    assertThat(in.getShortOrNull("x")).isNull();
    assertThat(in.getIntOrNull("x")).isNull();
    assertThat(in.getLongOrNull("x")).isNull();
    assertThat(in.getFloatOrNull("x")).isNull();
    assertThat(in.getDoubleOrNull("x")).isNull();
  }

  @Test
  void boxesComeBack() {
    out.put("char", (Character) 'x');
    out.put("boolean", Boolean.FALSE);
    out.put("byte", (Byte) (byte) -1);
    out.put("short", (Short) (short) -2);
    out.put("int", Integer.valueOf(-3));
    out.put("long", Long.valueOf(-4));
    out.put("float", (Float) 0.5f);
    out.put("double", (Double) 0.25);
    ItemReader in = in();
    assertThat(in.getCharOrNull("char")).isEqualTo('x');
    assertThat(in.getBooleanOrNull("boolean")).isFalse();
    assertThat(in.getByteOrNull("byte")).isEqualTo((byte) -1);
    assertThat(in.getShortOrNull("short")).isEqualTo((short) -2);
    assertThat(in.getIntOrNull("int")).isEqualTo(-3);
    assertThat(in.getLongOrNull("long")).isEqualTo(-4);
    assertThat(in.getFloatOrNull("float")).isEqualTo(0.5f);
    assertThat(in.getDoubleOrNull("double")).isEqualTo(0.25);
  }

  @Test
  void objectsComeBack() {
    OffsetDateTime time = OffsetDateTime.parse("2026-01-31T10:15:30+01:00");
    out.put("string", "x");
    out.put("decimal", new BigDecimal("1.5"));
    out.put("integer", BigInteger.TEN);
    out.put("instant", time.toInstant());
    out.put("date", time.toLocalDate());
    out.put("dateTime", time.toLocalDateTime());
    out.put("offset", time);
    out.put("duration", Duration.ofMillis(1500));
    out.put("uuid", new UUID(1, 2));
    out.put("bytes", new byte[] {1});
    out.put("buffer", ByteBuffer.wrap(new byte[] {2}));
    ItemReader in = in();
    assertThat(in.getString("string")).isEqualTo("x");
    assertThat(in.getBigDecimal("decimal")).isEqualTo("1.5");
    assertThat(in.getBigInteger("integer")).isEqualTo(BigInteger.TEN);
    assertThat(in.getInstant("instant")).isEqualTo(time.toInstant());
    assertThat(in.getLocalDate("date")).isEqualTo(time.toLocalDate());
    assertThat(in.getLocalDateTime("dateTime")).isEqualTo(time.toLocalDateTime());
    assertThat(in.getOffsetDateTime("offset")).isEqualTo(time);
    assertThat(in.getDuration("duration")).isEqualTo(Duration.ofMillis(1500));
    assertThat(in.getUuid("uuid")).isEqualTo(new UUID(1, 2));
    assertThat(in.getByteArray("bytes")).containsExactly(1);
    assertThat(in.getByteBuffer("buffer")).isEqualTo(ByteBuffer.wrap(new byte[] {2}));
  }

  /** It would be a question mark when it comes back. */
  @Test
  void halfASurrogatePairIsNoText() {
    String half = "a\uD83Db";
    out.put("x", "a\uD83D\uDE00b");
    List<ThrowingCallable> writes =
        List.of(
            () -> out.put("x", half),
            () -> out.put("x", "\uDE00\uD83D"),
            () -> out.put("x", '\uDE00'),
            () -> out.put("x", List.of("y", half), AttributeTypes.list(AttributeTypes.STRING)),
            () -> out.put("x", Set.of(half), AttributeTypes.set(AttributeTypes.STRING)),
            () -> out.put("x", Map.of(half, 1), AttributeTypes.map(AttributeTypes.INTEGER)));
    for (ThrowingCallable write : writes) {
      assertThatThrownBy(write)
          .isInstanceOf(MappingException.class)
          .hasMessageEndingWith("is a text with half of a surrogate pair");
      assertThat(out.current()).isEqualTo("x");
    }
    assertThat(in().getString("x")).isEqualTo("a\uD83D\uDE00b");
  }

  @Test
  void nullIsNotWritten() {
    out.put("a", (String) null);
    out.put("b", (Character) null);
    out.put("c", (Boolean) null);
    out.put("d", (Byte) null);
    out.put("e", (Short) null);
    out.put("f", (Integer) null);
    out.put("g", (Long) null);
    out.put("h", (Float) null);
    out.put("i", (Double) null);
    out.put("j", (BigDecimal) null);
    out.put("k", (BigInteger) null);
    out.put("l", (Instant) null);
    out.put("m", (LocalDate) null);
    out.put("n", (LocalDateTime) null);
    out.put("o", (OffsetDateTime) null);
    out.put("p", (Duration) null);
    out.put("q", (UUID) null);
    out.put("r", (byte[]) null);
    out.put("s", (ByteBuffer) null);
    out.put("t", null, AttributeTypes.STRING);
    out.putOptional("u", Optional.empty(), AttributeTypes.STRING);
    Optional<String> nobodySetIt = null;
    out.putOptional("v", nobodySetIt, AttributeTypes.STRING);
    assertThat(out.toMap()).isEmpty();
  }

  @Test
  void absentObjectsAreNull() {
    ItemReader in = in();
    assertThat(in.getString("x")).isNull();
    assertThat(in.getBigDecimal("x")).isNull();
    assertThat(in.getBigInteger("x")).isNull();
    assertThat(in.getInstant("x")).isNull();
    assertThat(in.getLocalDate("x")).isNull();
    assertThat(in.getLocalDateTime("x")).isNull();
    assertThat(in.getOffsetDateTime("x")).isNull();
    assertThat(in.getDuration("x")).isNull();
    assertThat(in.getUuid("x")).isNull();
    assertThat(in.getByteArray("x")).isNull();
    assertThat(in.getByteBuffer("x")).isNull();
    assertThat(in.get("x", AttributeTypes.STRING)).isNull();
    assertThat(in.getOptional("x", AttributeTypes.STRING)).isEmpty();
    assertThat(in.getSet("x", AttributeTypes.set(AttributeTypes.STRING))).isEmpty();
    assertThat(in.get("x", AttributeTypes.set(AttributeTypes.STRING))).isEqualTo(Set.of());
  }

  @Test
  void aKeyOfAnIndexMustBeTheOneThatItsPartsGive() {
    ItemReader in =
        new ItemReader(
            Map.of(
                "text", AttributeValue.fromS("user#ann"),
                "number", AttributeValue.fromN("100"),
                "exponent", AttributeValue.fromN("1E+2")));

    in.requireKey("text", "user#ann");
    in.requireNumberKey("number", "100");
    in.requireNumberKey("exponent", "100");
    for (ThrowingCallable other :
        List.<ThrowingCallable>of(
            () -> in.requireKey("text", "user#bob"),
            () -> in.requireKey("number", "100"),
            () -> in.requireKey("absent", "user#ann"),
            () -> in.requireNumberKey("number", "101"),
            () -> in.requireNumberKey("text", "100"),
            () -> in.requireNumberKey("absent", "100"))) {
      assertThatThrownBy(other)
          .isInstanceOf(InvalidKeyException.class)
          .hasMessage("The stored index key is not that of the item");
    }
  }

  @Test
  void attributesMakeAMap() {
    AttributeMap map = new AttributeMap(0);
    Map<String, AttributeValue> expected = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      AttributeValue value = AttributeValue.fromN(Integer.toString(i));
      map.add("a" + i, value);
      expected.put("a" + i, value);
    }
    assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(20);
    assertThat(map.get("a19")).isEqualTo(AttributeValue.fromN("19"));
    assertThat(map.get("b")).isNull();
    assertThat(map.get(null)).isNull();
    assertThat(map.containsKey("a0")).isTrue();
    assertThat(map.containsKey("b")).isFalse();
    assertThat(new HashMap<>(map)).isEqualTo(expected);
    Map<String, AttributeValue> visited = new HashMap<>();
    map.forEach(visited::put);
    assertThat(visited).isEqualTo(expected);
    assertThat(map.keySet().iterator().next()).isEqualTo("a0");
  }

  @Test
  void attributesCannotBeChangedFromOutside() {
    AttributeMap map = new AttributeMap(1);
    map.add("a", AttributeValue.fromS("x"));
    assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    Iterator<Map.Entry<String, AttributeValue>> entries = map.entrySet().iterator();
    Map.Entry<String, AttributeValue> entry = entries.next();
    assertThatThrownBy(() -> entry.setValue(AttributeValue.fromS("y")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }
}
