package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {Payment.class, Card.class, Order.class})
interface Shop {}

@TenantEntity(prefix = "PAYMENT", sortKey = "{id}")
sealed interface Payment permits Card, Bank, Cash, Check, Gift {
  @TenantKey
  String tenantId();

  String id();
}

@TenantEntity(prefix = "CARD", sortKey = "{id}")
record Card(@TenantKey String tenantId, String id) implements Payment {} // ERROR [SubtypeUnsupported] at record Card | Card cannot be stored as a Payment: it is an entity of its own; an entity is one of the two

non-sealed interface Bank extends Payment {} // ERROR [SubtypeUnsupported] at non-sealed interface Bank | Bank cannot be stored as a Payment: it is non-sealed, and whoever extends it has no place in a row

@Index(name = "byId", sortKey = "{id}")
record Cash(String tenantId, String id) implements Payment {} // ERROR [SubtypeUnsupported] at record Cash | it has an index of its own; indexes are declared on Payment

sealed class Check implements Payment permits Draft { // ERROR [SubtypeUnsupported] at sealed class Check | it is sealed and not abstract; make it abstract, or final
  public String tenantId() {
    return "";
  }

  public String id() {
    return "";
  }
}

final class Draft extends Check {}

enum Gift implements Payment { // ERROR [ClassUnsupported] at enum Gift | Gift is an enum; it must be
  ONE;

  public String tenantId() {
    return "";
  }

  public String id() {
    return "";
  }
}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@TypeAttribute("kind") // ERROR [SubtypeUnsupported] at "kind" | Order has @TypeAttribute, and no classes to tell apart: it is not sealed and abstract
record Order(@TenantKey String tenantId, String id) {}
