package dev.tenure.indexes.desk;

import dev.tenure.TenantTable;

/** Indexes with one member in their sort key as it is stored: any DynamoDB knows them. */
@TenantTable(
    name = "shelf",
    entities = {Volume.class})
public interface Shelf {}
