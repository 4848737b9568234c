package com.example.reverse;

import dev.tenure.TenantTable;

@TenantTable(
    name = "desk",
    entities = {Note.class, Memo.class})
interface Desk {}
