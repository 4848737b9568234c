package dev.tenure.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A value cannot become an attribute, or an attribute cannot become a value.
 *
 * <p>The message names the operation, the entity, the attribute and the rule, such as {@code get of
 * Order: attribute 'lines[2].sku' must be S but is N}. It never holds the value; neither does a
 * cause, so a failed parser or converter is named by its class only.
 */
public final class MappingException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String attribute;
  private final String rule;

  private MappingException(@Nullable String entity, String attribute, String rule) {
    super(message(entity, attribute, rule));
    if (entity != null) {
      concerns(entity);
    }
    this.attribute = attribute;
    this.rule = rule;
  }

  /**
   * A value breaks a rule, wherever it stands.
   *
   * @param rule what is wrong, continuing "attribute 'total' ", such as {@code must be N but is S}
   */
  public static MappingException of(String rule) {
    return new MappingException(null, "", rule);
  }

  /**
   * A class of the application refuses what is stored, such as the constructor of an entity or of a
   * wrapper, or to tell what is to be stored. Its exception may quote what it refused, so only its
   * class and its place are kept.
   */
  public static MappingException ofApplication(String entity, RuntimeException failure) {
    MappingException exception =
        new MappingException(entity, "", "is refused with " + failure.getClass().getName());
    exception.setStackTrace(failure.getStackTrace());
    return exception;
  }

  /** As {@link #ofApplication(String, RuntimeException)}, of a value, wherever it stands. */
  public static MappingException ofApplication(RuntimeException failure) {
    MappingException exception = of("is refused with " + failure.getClass().getName());
    exception.setStackTrace(failure.getStackTrace());
    return exception;
  }

  /**
   * The same refusal, of a value that stands inside another one.
   *
   * @param step the name of the attribute; {@code [2]} for a place in a list, {@code []} for any in
   *     a map, whose keys are data; {@code ""} if it is not known
   */
  public MappingException within(String step) {
    if (step.isEmpty()) {
      return this;
    }
    boolean joined = attribute.isEmpty() || attribute.startsWith("[");
    return copy(
        entity().isEmpty() ? null : entity(), joined ? step + attribute : step + "." + attribute);
  }

  /** The same refusal, of an attribute of an entity. */
  public MappingException ofEntity(String name) {
    return copy(name, attribute);
  }

  private MappingException copy(@Nullable String newEntity, String newAttribute) {
    MappingException copy = new MappingException(newEntity, newAttribute, rule);
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  private static String message(@Nullable String entity, String attribute, String rule) {
    String whole = entity == null ? "the attribute value " : "the item ";
    String subject = attribute.isEmpty() ? whole : "attribute '" + attribute + "' ";
    return subject + rule;
  }

  /** The path of the attribute, such as {@code lines[2].sku}; {@code ""} where it is not known. */
  public String attribute() {
    return attribute;
  }

  /** What is wrong, such as {@code must be N but is S}, without the value. */
  public String rule() {
    return rule;
  }
}
