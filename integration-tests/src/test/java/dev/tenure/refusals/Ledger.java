package dev.tenure.refusals;

import dev.tenure.StreamView;
import dev.tenure.TenantTable;

@TenantTable(
    name = "cashbook",
    entities = {Entry.class, Member.class},
    stream = StreamView.NEW_AND_OLD_IMAGES,
    async = true)
interface Ledger {}
