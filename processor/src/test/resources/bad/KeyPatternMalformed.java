package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {A.class, B.class, C.class, D.class, E.class, F.class, G.class, H.class, I.class, J.class})
interface Shop {}

@TenantEntity(
    prefix = "A",
    sortKey = "{id}##x") // ERROR [KeyPatternMalformed] at "{id}##x" | At character 6 of "{id}##x" is an empty part
record A(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "B",
    sortKey = "{id") // ERROR [KeyPatternMalformed] at "{id" | At character 1 of "{id" a '{' is not closed
record B(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "C",
    sortKey = "{id}x") // ERROR [KeyPatternMalformed] at "{id}x" | At character 5 of "{id}x" text follows a {member} in the same part
record C(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "D",
    sortKey = "x{id}") // ERROR [KeyPatternMalformed] at "x{id}" | At character 2 of "x{id}" a {member} follows text in the same part
record D(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "E",
    sortKey = "{id}#a b") // ERROR [KeyPatternMalformed] at "{id}#a b" | At character 7 of "{id}#a b" stands ' ', which is not allowed
record E(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "F",
    sortKey = "{id:plian}") // ERROR [KeyPatternMalformed] at "{id:plian}" | At character 5 of "{id:plian}" stands ':plian'; the modifiers are ':plain' and ':number'; did you mean 'plain'?
record F(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "G",
    sortKey = "{}") // ERROR [KeyPatternMalformed] at "{}" | At character 2 of "{}" '' is no name of a member
record G(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "H",
    sortKey = "{id}#") // ERROR [KeyPatternMalformed] at "{id}#" | At character 6 of "{id}#" is an empty part
record H(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "I",
    partitionKey = "#{id}", // ERROR [KeyPatternMalformed] at "#{id}" | At character 1 of "#{id}" is an empty part
    sortKey = "${id}#y") // ERROR [KeyPatternMalformed] at "${id}#y" | At character 2 of "${id}#y" a {member} follows text in the same part
record I(@TenantKey String tenantId, String id) {}

@CrossTenantEntity(
    partitionKey = "", // ERROR [KeyPatternMalformed] at "" | A key of J is empty, and nothing leads it by itself
    sortKey = "{id}#", // ERROR [KeyPatternMalformed] at "{id}#" | At character 5 of "{id}#" a '#' follows the last {member}
    reason = "test")
record J(String id) {}
