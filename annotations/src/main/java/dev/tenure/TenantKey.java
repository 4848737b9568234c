package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member that says whose item this is. Exactly one member of a {@link TenantEntity} has it
 * ({@code [TenantKeyMissing]}, {@code [TenantKeyRepeated]}).
 *
 * <pre>{@code
 * public record Order(@TenantKey String tenantId, String orderId) {}
 * public record AppConfig(@TenantKey Installation installation, String configKey) {}
 * }</pre>
 *
 * <p>It is of the table's tenant type, or of the type of its only part ({@code
 * [TenantKeyTypeWrong]}), is never absent ({@code [TenantKeyNullable]}), and is kept in the
 * partition key alone. Writing an item through the door of another tenant is refused at run time;
 * without this member it could not be.
 *
 * <p>In a class that is no record it stands on the field or on the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TenantKey {}
