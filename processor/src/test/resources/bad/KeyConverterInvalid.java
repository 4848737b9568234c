package bad;

import dev.tenure.*;
import dev.tenure.runtime.key.KeyConverter;
import java.util.*;

@TenantTable(name = "shop", entities = {Rate.class, Note.class, Visit.class})
interface Shop {}

@TenantEntity(prefix = "RATE", sortKey = "{good}#{number}#{text}#{closed}#{open}")
@Index(name = "byGoodToo", partitionKey = "{goodToo}", sortKey = "{id}")
record Rate(
    @TenantKey
        @KeyPart(converter = Free.class) // ERROR [KeyConverterInvalid] at Free.class | Free cannot write 'tenantId' of type String into keys: it stands in no key of the tenant
        String tenantId,
    @KeyPart(converter = CurrencyKey.class) Currency good,
    @KeyPart(converter = Free.class) Optional<String> goodToo,
    @KeyPart(converter = CurrencyKey.class) // ERROR [KeyConverterInvalid] at CurrencyKey.class | CurrencyKey cannot write 'number' of type int into keys: it converts Currency
        int number,
    @KeyPart(converter = String.class) // ERROR [KeyConverterInvalid] at String.class | it does not implement KeyConverter<T>
        Currency text,
    @KeyPart(converter = Closed.class) // ERROR [KeyConverterInvalid] at Closed.class | it cannot be built
        Currency closed,
    @KeyPart(converter = Generic.class) // ERROR [KeyConverterInvalid] at Generic.class | it cannot be built
        Currency open,
    String id) {}

@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(
    @TenantKey String tenantId,
    String id,
    @KeyPart(converter = Free.class) // ERROR [KeyConverterInvalid] at Free.class | it is never asked to, for no key has this member
        String loose) {}

@TenantEntity(prefix = "VISIT", sortKey = "{id}")
record Visit(@TenantKey String tenantId, String id, Place place) {}

@Document
record Place(
    @KeyPart(converter = Free.class) // ERROR [KeyConverterInvalid] at Free.class | Free cannot write 'city' of type String into keys: it is never asked to, for no key has this member
        String city) {}

@TenantTable(name = "rooms", tenantType = House.class, tenant = "{street}#{number}", entities = Room.class)
interface Rooms {}

record House(
    @KeyPart(converter = Free.class) // ERROR [KeyConverterInvalid] at Free.class | Free cannot write 'street' of type String into keys: it is never asked to: a part of a tenant is written as a session tag carries it
        String street,
    int number) {}

@TenantEntity(prefix = "ROOM", sortKey = "{id}")
record Room(@TenantKey House house, String id) {}

class Free implements KeyConverter<String> {
  @Override
  public String toKey(String value) {
    return value;
  }

  @Override
  public String fromKey(String key) {
    return key;
  }
}

class CurrencyKey implements KeyConverter<Currency> {
  @Override
  public String toKey(Currency value) {
    return value.getCurrencyCode();
  }

  @Override
  public Currency fromKey(String key) {
    return Currency.getInstance(key);
  }
}

class Generic<T> extends CurrencyKey {}

class Closed extends CurrencyKey {
  private Closed() {}
}
