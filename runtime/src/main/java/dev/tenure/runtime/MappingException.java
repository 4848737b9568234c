package dev.tenure.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A value cannot become an attribute, or an attribute cannot become a value.
 *
 * <p>The message names the entity, the attribute and the rule, such as {@code Order: attribute
 * 'lines[2].sku' must be S but is N}. It never holds the value; neither does a cause, so a failed
 * parser or converter is named by its class only.
 */
public final class MappingException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String entity;
  private final String attribute;
  private final String rule;

  private MappingException(@Nullable String entity, String attribute, String rule) {
    super(message(entity, attribute, rule));
    this.entity = entity;
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
   * wrapper. Its exception may quote what it refused, so only its class and its place are kept.
   */
  public static MappingException ofApplication(String entity, RuntimeException failure) {
    MappingException exception =
        new MappingException(entity, "", "is refused with " + failure.getClass().getName());
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
    return copy(entity, joined ? step + attribute : step + "." + attribute);
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
    return (entity == null ? "" : entity + ": ") + subject + rule;
  }

  /** The entity, or {@code null} where a type was used outside one. */
  public @Nullable String entity() {
    return entity;
  }

  /** The path of the attribute, such as {@code lines[2].sku}; {@code ""} where it is not known. */
  public String attribute() {
    return attribute;
  }
}
