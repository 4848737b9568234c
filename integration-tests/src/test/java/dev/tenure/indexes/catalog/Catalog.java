package dev.tenure.indexes.catalog;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

@TenantTable(
    name = "bookshelves",
    indexes = @TableIndex(name = "byPages", sortKey = "pages"),
    entities = {Book.class, Author.class, Publisher.class})
public interface Catalog {}
