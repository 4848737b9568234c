package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Payment.class, Ticket.class, Room.class})
interface Shop {}

@TenantEntity(prefix = "PAYMENT", sortKey = "{id}")
sealed interface Payment permits Card, Bank {
  @TenantKey
  String tenantId();

  String id();

  Number amount();

  @Attribute("n") // ERROR [SubtypeMemberInvalid] at @Attribute("n") | 'note' of Payment is no member of Card, and a common member is one of each class
  String note();
}

record Card(
    String tenantId,
    @Attribute // ERROR [SubtypeMemberInvalid] at @Attribute | 'id' is common to all classes of Payment, and what is said of it is said there
        String id,
    Integer amount, // ERROR [SubtypeMemberInvalid] at Integer amount | 'amount' of Card is of type Integer, and that of Payment of type Number; an attribute has one type
    @TenantKey // ERROR [SubtypeMemberInvalid] at @TenantKey | 'other' is a member of Card alone, and keys and what the runtime manages are common to all classes of Payment
        String other)
    implements Payment {
  public String note() {
    return "derived";
  }
}

record Bank(String tenantId, String id, Number amount, String note) implements Payment {}

@TenantEntity(prefix = "TICKET", sortKey = "{seat}") // ERROR [KeyPartUnknown] at "{seat}" | {seat} at character 1 of "{seat}" names no member of Ticket, which has tenantId, id
sealed interface Ticket {
  @TenantKey
  String tenantId();

  String id();

  record Seated(String tenantId, String id, String seat, int price) implements Ticket {}

  record Standing(String tenantId, String id, long price) implements Ticket {} // ERROR [SubtypeMemberInvalid] at long price | 'price' of Ticket.Standing is stored otherwise than that of another class of the same hierarchy, and one name has one attribute and one type
}

@TenantEntity(prefix = "ROOM", sortKey = "{id}")
@TypeAttribute("size")
sealed interface Room { // ERROR [AttributeNameClash] at interface Room | 'type' of Room is stored as "size", as 'size' is; name one of them
  @TenantKey
  String tenantId();

  String id();

  record Office(String tenantId, String id, int size) implements Room {}
}
