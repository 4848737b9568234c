package dev.tenure.models.boards;

import dev.tenure.ItemCollection;

/** Everything on a board. */
@ItemCollection("")
public sealed interface BoardRow permits Card, Comment {}
