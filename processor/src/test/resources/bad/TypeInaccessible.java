package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {other.Api.Order.class, other.Invoice.class})
interface Shop {}
// FILE other/Hidden.java
package other;

import dev.tenure.*;

class Hidden {
  @TenantEntity(prefix = "ORDER", sortKey = "{id}")
  public record Order(@TenantKey String tenantId, String id) {} // ERROR [TypeInaccessible] at record Order | Hidden.Order is not visible in package bad, where the code of its table is generated
}
// FILE other/Api.java
package other;

public class Api extends Hidden {}
// FILE other/Invoice.java
package other;

import dev.tenure.*;
import java.util.List;

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
public record Invoice(
    @TenantKey String tenantId,
    String id,
    List<Line> lines, // ERROR [TypeInaccessible] at lines | 'lines' of Invoice is of type List<Line>, and Line is not visible in package bad
    Status status) {} // ERROR [TypeInaccessible] at status | Status is not visible in package bad
// FILE other/Line.java
package other;

import dev.tenure.*;

@Document
record Line(String sku) {}

enum Status {}
