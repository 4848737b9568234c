/** A seatbelt on real clients: what hand-written requests may do beside generated code. */
@NullMarked
package dev.tenure.seatbelt;

import org.jspecify.annotations.NullMarked;
