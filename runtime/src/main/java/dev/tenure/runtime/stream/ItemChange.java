package dev.tenure.runtime.stream;

import java.util.Optional;

/**
 * An item before and after it was changed, as far as the stream's view tells.
 *
 * @param before absent where the item is new, or the view holds no old images
 * @param after absent where the item was removed, or the view holds no new images
 */
public record ItemChange<T>(Optional<T> before, Optional<T> after) {}
