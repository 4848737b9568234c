package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that is stored inside an item, as a map: a record, or any other form that an entity may
 * have. Documents may contain documents, also of their own type.
 *
 * <pre>{@code
 * public record Order(@TenantKey String tenantId, String orderId, List<Line> lines) {}
 *
 * @Document
 * public record Line(String sku, int quantity) {}
 * }</pre>
 *
 * <p>Members are named by the table's naming or by {@link Attribute}. A record of one component
 * without this annotation is a wrapper, and stored as what it wraps.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Document {}
