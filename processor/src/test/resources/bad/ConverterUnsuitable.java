package bad;

import dev.tenure.*;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    @Attribute(converter = UriConverter.class) URI good,
    @Attribute(converter = UriConverter.class) Optional<URI> goodToo,
    @Attribute(converter = UriConverter.class) // ERROR [ConverterUnsuitable] at UriConverter.class | UriConverter cannot convert 'number' of type int: it converts URI
        int number,
    @Attribute(converter = String.class) // ERROR [ConverterUnsuitable] at String.class | it does not implement AttributeConverter<T>
        URI text,
    @Attribute(converter = Closed.class) // ERROR [ConverterUnsuitable] at Closed.class | it cannot be built
        URI closed) {}

class Closed extends UriConverter {
  private Closed() {}
}

class UriConverter implements AttributeConverter<URI> {
  @Override
  public AttributeValue transformFrom(URI input) {
    return null;
  }

  @Override
  public URI transformTo(AttributeValue input) {
    return null;
  }

  @Override
  public EnhancedType<URI> type() {
    return null;
  }

  @Override
  public AttributeValueType attributeValueType() {
    return null;
  }
}
