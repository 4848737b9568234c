/**
 * What users' tests need: DynamoDB Local under JUnit, and the proof that tenants are apart.
 *
 * <p>{@link dev.tenure.testing.DynamoDbLocalExtension} runs DynamoDB Local inside the test's JVM,
 * as a server. Its embedded mode was rejected: its clients are no SDK clients, run no interceptors
 * and marshal nothing, so that neither a recorder nor a retry would be tried.
 *
 * <p>JUnit is the user's own; JUnit 5.13 is the oldest that closes what the extension leaves to it.
 * No SLF4J binding comes along: a test that wants silence adds one of its choice.
 */
@NullMarked
package dev.tenure.testing;

import org.jspecify.annotations.NullMarked;
