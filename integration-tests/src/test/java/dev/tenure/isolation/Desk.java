package dev.tenure.isolation;

import dev.tenure.TenantTable;

@TenantTable(
    name = "desk",
    entities = {Fussy.class, Motto.class, Note.class, Sample.class})
interface Desk {}
