package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {
      Abstract.class,
      Generic.class,
      Constant.class,
      Face.class,
      Outer.Inner.class,
      Outer.Good.class,
      Order.class
    })
interface Shop {}

@TenantEntity(prefix = "A", sortKey = "{id}")
abstract class Abstract {} // ERROR [ClassUnsupported] at class Abstract | Abstract is abstract; it must be a record, or a class with getters, setters

@TenantEntity(prefix = "B", sortKey = "{id}")
record Generic<T>(@TenantKey String tenantId, T id) {} // ERROR [ClassUnsupported] at record Generic | Generic is generic

@TenantEntity(prefix = "C", sortKey = "{id}")
enum Constant {} // ERROR [ClassUnsupported] at enum Constant | Constant is an enum

@TenantEntity(prefix = "D", sortKey = "{id}")
interface Face {} // ERROR [ClassUnsupported] at interface Face | Face is an interface

class Outer {
  @TenantEntity(prefix = "E", sortKey = "{id}")
  class Inner {} // ERROR [ClassUnsupported] at class Inner | Outer.Inner is an inner class that is not static

  @TenantEntity(prefix = "F", sortKey = "{id}")
  record Good(@TenantKey String tenantId, String id) {}

  @Document
  private record Secret(String a, String b) {}

  private static class Box {
    @TenantTable(name = "hidden", entities = Elsewhere.class) // ERROR [ClassUnsupported] at @TenantTable( | Outer.Box.Hidden is private, and a table is visible in its package
    interface Hidden {}
  }

  @TenantEntity(prefix = "G", sortKey = "{id}")
  record Elsewhere(@TenantKey String tenantId, String id) {}
}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, Shape shape) {}

@Document
abstract class Shape {} // ERROR [ClassUnsupported] at class Shape | Shape is abstract
