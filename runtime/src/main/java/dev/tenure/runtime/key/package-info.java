/**
 * How typed values become keys, and keys typed values again.
 *
 * <p>A key is a row of parts with {@code #} between them. Within a part each character up to {@code
 * $} (U+0024) is written as {@code $} and two upper-case hexadecimal digits, everything else as it
 * is. Three properties follow, and everything in this library leans on them:
 *
 * <ul>
 *   <li><b>Injective</b>: different values give different keys. No part can hold a separator, so
 *       tenant {@code a#b} with id {@code c} is never tenant {@code a} with id {@code b#c}. Reading
 *       accepts only what writing produces, so no key has two spellings either.
 *   <li><b>Order-preserving</b>: keys compare, byte by byte in UTF-8, as their parts compare one
 *       after the other. It holds because the separator is below the escape character and the
 *       escape character below everything that is written as it is: a part that is the beginning of
 *       another sorts before it.
 *   <li><b>Readable</b>: letters, digits and most signs stay what they are.
 * </ul>
 *
 * <p>Generated code uses {@link dev.tenure.runtime.key.KeyBuilder} and {@link
 * dev.tenure.runtime.key.KeyParser}, and names the type of each part in its own text, so that it
 * can be read and stepped through. {@link dev.tenure.runtime.key.KeyType} is the same knowledge as
 * a value, for the range operators of a query, which live once in the runtime.
 *
 * <p>Rejected: URL encoding ({@code %} sorts above the separator only by chance, and {@code /} and
 * {@code :} become unreadable); Base64 (unreadable); length prefixes (they sort by length first);
 * doubling the separator (a part that ends in one cannot be told from an empty part); binary keys
 * (unreadable in every tool). Floating-point numbers, {@code BigDecimal} and zoned times have no
 * encoding: 1.0 and 1.00, or one instant in two zones, are equal to some readers and not to others.
 *
 * <p>A sort key of DynamoDB's type N has no parts and no encoding: it is one number, which DynamoDB
 * itself compares. {@link dev.tenure.runtime.key.NumberKeyTypes} are such keys, and their text is
 * what stands in an attribute value's {@code N}.
 */
@NullMarked
package dev.tenure.runtime.key;

import org.jspecify.annotations.NullMarked;
