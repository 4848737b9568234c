package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A class stored as M, one entry for each member.
 *
 * <pre>{@code
 * private static final class LineType extends DocumentType<Line> {
 *   LineType() {
 *     super(Line.class);
 *   }
 *
 *   @Override
 *   protected void write(Line line, ItemWriter item) {
 *     item.put("sku", line.sku());
 *     item.put("quantity", line.quantity());
 *   }
 *
 *   @Override
 *   protected Line read(ItemReader item) {
 *     return new Line(item.getString("sku"), item.getInt("quantity"));
 *   }
 * }
 * }</pre>
 *
 * <p>Entries that the class does not know are ignored on read. A document that contains itself is
 * possible as long as its types of members, such as {@code list(LINE)}, are made after the document
 * types they are made of.
 *
 * @param <T> the document
 */
public abstract class DocumentType<T> extends AttributeType<T> {
  private static final int USUAL_SIZE = 8;

  private final Class<T> type;

  /** For generated types. */
  protected DocumentType(Class<T> type) {
    this.type = type;
  }

  /** Writes the members that are not null. */
  protected abstract void write(T document, ItemWriter out);

  /** Reads the members and makes the document. */
  protected abstract T read(ItemReader in);

  @Override
  public final AttributeValue write(T document) {
    ItemWriter out = new ItemWriter(USUAL_SIZE);
    try {
      write(document, out);
    } catch (MappingException e) {
      throw e.within(out.current());
    } catch (RuntimeException failure) {
      throw MappingException.ofApplication(failure);
    }
    return AttributeValues.m(out.toMap());
  }

  @Override
  public final T read(AttributeValue value) {
    if (!value.hasM()) {
      throw ScalarReading.wrongType("M", value);
    }
    ItemReader in = new ItemReader(value.m());
    try {
      return read(in);
    } catch (MappingException e) {
      throw e.within(in.current());
    }
  }

  @Override
  public final AttributeValueType attributeValueType() {
    return AttributeValueType.M;
  }

  @Override
  public final EnhancedType<T> enhancedType() {
    return EnhancedType.of(type);
  }
}
