package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.EntityAttribute;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Session}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class SessionAttributes {
  public static final TextAttribute<Session, String> USER =
      TextAttribute.of(AttributePath.of("user"), AttributeTypes.STRING);

  public static final EntityAttribute<Session, Instant> CREATED_AT =
      EntityAttribute.of(AttributePath.of("createdAt"), AttributeTypes.INSTANT);

  public static final EntityAttribute<Session, Instant> UPDATED_AT =
      EntityAttribute.of(AttributePath.of("updatedAt"), AttributeTypes.INSTANT);

  public static final EntityAttribute<Session, Instant> EXPIRES_AT =
      EntityAttribute.of(AttributePath.of("expiresAt"), AttributeTypes.EPOCH_SECONDS);

  public static final OrderedAttribute<Session, Long> VERSION =
      OrderedAttribute.of(AttributePath.of("version"), AttributeTypes.LONG);

  private SessionAttributes() {}
}
