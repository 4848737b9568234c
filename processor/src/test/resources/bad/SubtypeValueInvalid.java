package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, Shape shape) {}

@Document
@TypeAttribute("$kind") // ERROR [AttributeNameInvalid] at "$kind" | "$kind" cannot be the type attribute of Shape; it is not blank, and does not begin with '$', which is kept for Tenure
sealed interface Shape {
  record Circle(int radius) implements Shape {}

  @TypeValue("Circle") // ERROR [SubtypeValueInvalid] at "Circle" | "Circle" cannot be the type of Shape.Disc, since it is that of Shape.Circle; choose another with @TypeValue("…")
  record Disc(int radius) implements Shape {}

  @TypeValue(" ") // ERROR [SubtypeValueInvalid] at " " | " " cannot be the type of Shape.Square; it is not blank
  record Square(int side) implements Shape {}
}
