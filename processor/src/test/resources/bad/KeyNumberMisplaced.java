package bad;

import dev.tenure.*;

@TenantTable(name = "games", entities = {A.class, B.class, C.class, D.class, E.class})
interface Games {}

@TenantEntity(
    prefix = "SCORE", // ERROR [KeyNumberMisplaced] at "SCORE" | "SCORE" cannot stand before "{score:number}": a number is a whole sort key; the prefix is ""
    sortKey = "{score:number}")
record A(@TenantKey String tenantId, long score) {}

@TenantEntity(
    prefix = "",
    sortKey = "{game}#{score:number}") // ERROR [KeyNumberMisplaced] at "{game}#{score:number}" | {score} at character 8 of "{game}#{score:number}" is a number, which is a whole sort key and never part of a text
record B(@TenantKey String tenantId, String game, long score) {}

@TenantEntity(
    prefix = "C",
    partitionKey = "{score:number}", // ERROR [KeyNumberMisplaced] at "{score:number}" | {score} at character 1
    sortKey = "{game}")
record C(@TenantKey String tenantId, String game, long score) {}

@TenantEntity(prefix = "D", sortKey = "{game}")
@Index(
    name = "byScore",
    partitionKey = "{score:number}") // ERROR [KeyNumberMisplaced] at "{score:number}" | is a number
@Index(
    name = "byGame",
    sortKey = "{score:number}#{game}") // ERROR [KeyNumberMisplaced] at "{score:number}#{game}" | is a number
record D(@TenantKey String tenantId, String game, long score) {}

@TenantEntity(prefix = "", partitionKey = "E", sortKey = "{score:number}")
record E(@TenantKey String tenantId, long score) {}

@TenantTable(
    name = "accounts",
    tenantType = Account.class,
    tenant = "{id:number}", // ERROR [KeyNumberMisplaced] at "{id:number}" | {id} at character 1 of "{id:number}" is a number
    entities = F.class)
interface Accounts {}

record Account(long id) {}

@TenantEntity(prefix = "F", sortKey = "{id}")
record F(@TenantKey Account account, long id) {}
