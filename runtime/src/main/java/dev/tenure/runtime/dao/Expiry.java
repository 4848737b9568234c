package dev.tenure.runtime.dao;

import dev.tenure.runtime.ExpiredItems;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.table.TableDefinition;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which rows have expired and count as not there, although DynamoDB has not deleted them yet.
 *
 * <p>A row expires at the second that the table's time to live names. As for DynamoDB, one in which
 * that is no number never expires; nor does one in which it is 0 or less, which is what a {@code
 * long} is when nobody has set it, and longer ago than DynamoDB deletes for.
 */
final class Expiry {
  private static final AttributeValue FIRST = AttributeValue.fromN("1");

  private final Optional<String> attribute;
  private final Clock clock;

  private Expiry(Optional<String> attribute, Clock clock) {
    this.attribute = attribute;
    this.clock = clock;
  }

  static Expiry of(TableDefinition table, TableOptions options) {
    boolean hidden = options.expiredItems() == ExpiredItems.HIDDEN;
    return new Expiry(table.settings().timeToLive().filter(name -> hidden), options.clock());
  }

  /** The attribute that tells; absent where nothing is hidden. */
  Optional<String> attribute() {
    return attribute;
  }

  /** Whether this row counts as not there. */
  boolean hides(Map<String, AttributeValue> row) {
    AttributeValue end = attribute.map(row::get).orElse(null);
    if (end == null || end.n() == null) {
      return false;
    }
    BigDecimal second = new BigDecimal(end.n());
    return second.compareTo(BigDecimal.ONE) >= 0
        && second.compareTo(BigDecimal.valueOf(clock.instant().getEpochSecond())) <= 0;
  }

  /** That a row has expired and counts as not there; empty where none does. */
  Optional<String> expired(Expression expression) {
    return expired(expression, clock.instant());
  }

  /** As {@link #expired(Expression)}, at the time of a write. */
  Optional<String> expired(Expression expression, Instant now) {
    return attribute.map(
        name -> {
          String end = expression.name("#ttl", name);
          AttributeValue second = AttributeValue.fromN(String.valueOf(now.getEpochSecond()));
          return end
              + " >= "
              + expression.value(":first", FIRST)
              + " AND "
              + end
              + " <= "
              + expression.value(":now", second);
        });
  }
}
