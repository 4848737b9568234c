/**
 * The annotation processor. This package knows javac's rounds and puts the rooms in a row: {@code
 * parse} reads a table into the {@code model}, {@code validate} checks it, {@code write} and {@code
 * export} make files of it. It decides nothing about types, keys or names itself.
 *
 * <p>Everything starts from {@code @TenantTable}. Entities are reached through the table's list, so
 * they may be class files of another module, and an incremental build that sees only some of the
 * sources generates the same code. Each file has the table's type as its one originating element.
 */
@NullMarked
package dev.tenure.processor;

import org.jspecify.annotations.NullMarked;
