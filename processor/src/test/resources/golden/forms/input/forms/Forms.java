package forms;

import dev.tenure.TenantTable;

@TenantTable(
    name = "forms",
    entities = {Invoice.class, Payment.class})
public interface Forms {}
