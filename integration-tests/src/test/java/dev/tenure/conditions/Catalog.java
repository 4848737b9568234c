package dev.tenure.conditions;

import dev.tenure.TenantTable;

/** Articles for sale. */
@TenantTable(name = "conditions", entities = Article.class)
public interface Catalog {}
