package dev.tenure.unique;

import dev.tenure.TenantTable;

/** Companies, each with its people. */
@TenantTable(
    name = "people",
    entities = {User.class, Account.class, Note.class, Color.class, Parcel.class},
    async = true)
public interface People {}
