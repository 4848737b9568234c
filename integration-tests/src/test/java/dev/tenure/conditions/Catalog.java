package dev.tenure.conditions;

import dev.tenure.TenantTable;

/** Articles for sale. */
@TenantTable(name = "catalog", entities = Article.class)
public interface Catalog {}
