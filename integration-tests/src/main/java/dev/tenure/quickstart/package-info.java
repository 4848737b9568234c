/**
 * The quickstart: two tenants on an embedded DynamoDB Local, in one command.
 *
 * <p>{@link dev.tenure.quickstart.Accounts}, {@link dev.tenure.quickstart.User} and {@link
 * dev.tenure.quickstart.Order} are all a user writes; everything else named {@code Accounts…},
 * {@code User…} and {@code Order…} is generated.
 */
@NullMarked
package dev.tenure.quickstart;

import org.jspecify.annotations.NullMarked;
