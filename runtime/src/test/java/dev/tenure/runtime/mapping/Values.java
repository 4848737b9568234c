package dev.tenure.runtime.mapping;

import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.floats;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.quicktheories.core.Gen;

/** Values of every scalar that DynamoDB can keep, with their edges. */
final class Values {
  static final Gen<String> STRING =
      strings()
          .allPossible()
          .ofLengthBetween(0, 12)
          .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .mix(arbitrary().pick("", "0", "NULL", "é😀"));
  static final Gen<Boolean> BOOLEAN = booleans().all();
  static final Gen<Long> LONG =
      longs().all().mix(arbitrary().pick(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
  static final Gen<Integer> INTEGER = LONG.map(Long::intValue);
  static final Gen<Short> SHORT = LONG.map(Long::shortValue);
  static final Gen<Byte> BYTE = LONG.map(Long::byteValue);
  static final Gen<Character> CHARACTER = integers().between(0, 0xD7FF).map(i -> (char) (int) i);
  static final Gen<Float> FLOAT =
      floats()
          .any()
          .assuming(Float::isFinite)
          .mix(arbitrary().pick(0f, Float.MIN_VALUE, -Float.MAX_VALUE, 1e10f));
  static final Gen<Double> DOUBLE =
      LONG.zip(integers().between(-130, 106), (digits, exponent) -> digits * Math.pow(10, exponent))
          .mix(arbitrary().pick(0d, 1e-130, -9.9e125, 0.1, 1e7));
  static final Gen<BigInteger> BIG_INTEGER =
      LONG.zip(LONG, (a, b) -> BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)))
          .assuming(value -> value.abs().toString().length() <= 38);
  static final Gen<BigDecimal> BIG_DECIMAL =
      BIG_INTEGER.zip(integers().between(-80, 120), BigDecimal::new);
  static final Gen<Instant> INSTANT =
      longs()
          .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
          .mix(longs().between(-70_000_000_000L, 260_000_000_000L), 80)
          .zip(nanos(), Instant::ofEpochSecond);
  static final Gen<LocalDateTime> LOCAL_DATE_TIME =
      INSTANT
          .assuming(Values::isLocalDateTime)
          .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  static final Gen<LocalDate> LOCAL_DATE = LOCAL_DATE_TIME.map(LocalDateTime::toLocalDate);
  static final Gen<OffsetDateTime> OFFSET_DATE_TIME =
      longs()
          .between(-70_000_000_000L, 260_000_000_000L)
          .zip(
              nanos(),
              integers().between(-64_800, 64_800),
              (second, nano, offset) ->
                  Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offset)));
  static final Gen<Duration> DURATION = LONG.zip(nanos(), Duration::ofSeconds);
  static final Gen<UUID> UUIDS = LONG.zip(LONG, UUID::new);
  static final Gen<byte[]> BYTES = STRING.map(text -> text.getBytes(StandardCharsets.UTF_8));
  static final Gen<ByteBuffer> BUFFER = BYTES.map(bytes -> ByteBuffer.wrap(bytes));

  private Values() {}

  /** The years of an instant begin and end a year beyond those of a date. */
  private static boolean isLocalDateTime(Instant instant) {
    return instant.isAfter(LocalDateTime.MIN.toInstant(ZoneOffset.UTC))
        && instant.isBefore(LocalDateTime.MAX.toInstant(ZoneOffset.UTC));
  }

  private static Gen<Long> nanos() {
    return longs()
        .between(0, 999_999_999)
        .mix(arbitrary().pick(0L, 1L, 1_000L, 120_000_000L, 999_999_999L));
  }
}
