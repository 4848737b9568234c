package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;

/** How the positions of a token are tied to the tenant and the query, and kept from its holder. */
interface Seal {
  /** Stands in the token: one that was sealed another way is not even tried. */
  byte kind();

  /** What stands in the token behind the header. */
  byte[] seal(TokenBinding binding, byte[] header, byte[] positions);

  /**
   * The positions that {@link #seal} was given for the same binding and header.
   *
   * @throws InvalidPageTokenException for anything else
   */
  byte[] open(TokenBinding binding, byte[] header, byte[] sealed);
}
