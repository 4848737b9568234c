package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an entity or a document that is a sealed interface or a sealed abstract class: the attribute
 * that tells which of its classes a row or a document is. Without the annotation it is {@code
 * _type}.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "PAYMENT", sortKey = "{paymentId}")
 * @TypeAttribute("kind")
 * public sealed interface Payment permits CardPayment, BankPayment {
 *   @TenantKey String tenantId();
 *   String paymentId();
 *   BigDecimal amount();
 * }
 *
 * @TypeValue("card")
 * public record CardPayment(
 *     String tenantId, String paymentId, BigDecimal amount, String lastFour) implements Payment {}
 * }</pre>
 *
 * <p>What the interface shows and all its classes store is common to them, and can be part of keys.
 * An object is read as the class that its row names; a row that names none is refused with a {@code
 * MappingException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TypeAttribute {
  /**
   * The attribute's name: not blank, without {@code $} in front ({@code [AttributeNameInvalid]}),
   * and no other's ({@code [AttributeNameClash]}).
   */
  String value();
}
