package shop;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import javax.annotation.processing.Generated;

/** Keys of {@link Country}: partition key {@code $SHARED}, sort key {@code COUNTRY#{code}}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CountryKeys {
  private CountryKeys() {}

  /** {@code $SHARED} */
  public static String partitionKey() {
    return ShopKeys.SHARED;
  }

  /** {@code COUNTRY#{code}} */
  public static String sortKey(String code) {
    return KeyBuilder.start().literal("COUNTRY").text("code", code).sortKey();
  }

  /** The typed parts of a primary key. */
  public record PrimaryKey(String code) {
    /**
     * Reads the key of a stored item. A key that {@link CountryKeys} would not have written so is
     * refused with {@code InvalidKeyException}.
     */
    public static PrimaryKey parse(String partitionKey, String sortKey) {
      return parse(KeyParser.of(partitionKey), KeyParser.of(sortKey));
    }

    static PrimaryKey parse(KeyParser partitionKey, KeyParser sortKey) {
      partitionKey.literal(ShopKeys.SHARED);
      partitionKey.end();
      sortKey.literal("COUNTRY");
      String code = sortKey.text("code");
      sortKey.end();
      return new PrimaryKey(code);
    }

    /** The partition key of these parts. */
    public String partitionKey() {
      return CountryKeys.partitionKey();
    }

    /** The sort key of these parts. */
    public String sortKey() {
      return CountryKeys.sortKey(code);
    }
  }
}
