package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import javax.annotation.processing.Generated;

/**
 * Keys of {@link Course}: partition key {@code TENANT#{tenantId}#SCHOOL#{school}}, sort key
 * {@code COURSE#{year}#{code}}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseKeys {
  private CourseKeys() {}

  /** {@code TENANT#{tenantId}#SCHOOL#{school}} */
  public static String partitionKey(TenantId tenant, String school) {
    return KeyBuilder.after(ShopKeys.tenant(tenant))
        .literal("SCHOOL")
        .text("school", school)
        .partitionKey();
  }

  /** {@code COURSE#{year}#{code}} */
  public static String sortKey(int year, String code) {
    return KeyBuilder.start()
        .literal("COURSE")
        .integral("year", year)
        .text("code", code)
        .sortKey();
  }

  /** {@code TENANT#{tenantId}#$UNIQUE#Course#title#{school}#{title}} */
  public static String titleUniqueKey(TenantId tenant, String school, String title) {
    return KeyBuilder.after(ShopKeys.tenant(tenant))
        .literal("$UNIQUE")
        .literal("Course")
        .literal("title")
        .text("school", school)
        .text("title", title)
        .partitionKey();
  }

  /** The typed parts of a primary key. */
  public record PrimaryKey(TenantId tenant, String school, int year, String code) {
    /**
     * Reads the key of a stored item. A key that {@link CourseKeys} would not have written so is
     * refused with {@code InvalidKeyException}.
     */
    public static PrimaryKey parse(String partitionKey, String sortKey) {
      return parse(KeyParser.of(partitionKey), KeyParser.of(sortKey));
    }

    static PrimaryKey parse(KeyParser partitionKey, KeyParser sortKey) {
      TenantId tenant = ShopKeys.parseTenant(partitionKey);
      partitionKey.literal("SCHOOL");
      String school = partitionKey.text("school");
      partitionKey.end();
      sortKey.literal("COURSE");
      int year = sortKey.intValue("year");
      String code = sortKey.text("code");
      sortKey.end();
      return new PrimaryKey(tenant, school, year, code);
    }

    /** The partition key of these parts. */
    public String partitionKey() {
      return CourseKeys.partitionKey(tenant, school);
    }

    /** The sort key of these parts. */
    public String sortKey() {
      return CourseKeys.sortKey(year, code);
    }
  }
}
