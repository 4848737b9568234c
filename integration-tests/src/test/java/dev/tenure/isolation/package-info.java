/**
 * Attacks on the promise that no tenant reaches another, through generated doors and with hostile
 * objects; every "cannot" stands beside a "can".
 */
@NullMarked
package dev.tenure.isolation;

import org.jspecify.annotations.NullMarked;
