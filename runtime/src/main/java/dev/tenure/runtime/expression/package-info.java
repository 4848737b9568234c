/**
 * What is asked of items besides their keys: typed attributes, and the conditions made of them.
 *
 * <p>A generated class such as {@code OrderAttributes} holds one constant for each stored member,
 * of the kind that its type allows: {@code STATUS.eq(PLACED)}, {@code TOTAL.atLeast(limit)}, {@code
 * LINES.at(0).sku().beginsWith("A")}. What does not exist as a method cannot be asked of DynamoDB
 * with the meaning that it has in Java: instants, enums and UUIDs have no order here, because the
 * texts they are stored as sort otherwise.
 *
 * <p>A condition means what it would mean on the object in memory, where an absent attribute is
 * null. Three words of DynamoDB are therefore not used as they are: a range is two comparisons,
 * because {@code BETWEEN} fails where its ends are reversed; {@code size(a) <> n} is the negation
 * of {@code =}; and an attribute that holds NULL counts as absent.
 *
 * <p>Names and values are always placeholders, so reserved words, dots and dashes need no care, and
 * no text of a caller's becomes part of an expression. Conditions as text, the Enhanced Client's
 * {@code Expression}, were rejected: nothing would check that the attribute exists, that the value
 * has its type, or that an index key is not spelled.
 */
@NullMarked
package dev.tenure.runtime.expression;

import org.jspecify.annotations.NullMarked;
