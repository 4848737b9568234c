package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How instances of an entity or a document are made, where the class leaves a choice.
 *
 * <p>Without it a record is made by its canonical constructor; a sealed interface as each of its
 * classes; any other class by the builder that its static {@code builder()} answers, or that is its
 * nested class {@code Builder}; a JavaBean by its setters; and what remains by the constructor
 * whose parameters have the names of the members. The annotation says otherwise, in one place of
 * the class ({@code [FormAmbiguous]}):
 *
 * <pre>{@code
 * @BuiltBy                                     // this constructor, of several
 * public Order(String tenantId, String orderId, BigDecimal total) { … }
 *
 * @BuiltBy                                     // a method that takes the members
 * static Order of(String tenantId, String orderId, BigDecimal total) { … }
 *
 * @BuiltBy                                     // a method that opens a builder
 * static OrderWriter newOrder() { … }
 *
 * @BuiltBy(OrderBuilder.class)                 // on the class: a builder of its own
 * public final class Order { … }
 * }</pre>
 *
 * <p>A builder has a method {@code build()} that answers the class, and for each member a method of
 * one parameter called {@code total}, {@code setTotal} or {@code withTotal} ({@code
 * [BuilderUnsuitable]}, {@code [MemberAccessorMissing]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface BuiltBy {
  /** The builder, where the annotation stands on the class. */
  Class<?> value() default void.class;
}
