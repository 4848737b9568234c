package dev.tenure.models.boards;

import dev.tenure.TenantTable;

/** Cards and comments, without an entity attribute. */
@TenantTable(
    name = "boards",
    entityAttribute = "",
    entities = {Card.class, Comment.class})
public interface Boards {}
