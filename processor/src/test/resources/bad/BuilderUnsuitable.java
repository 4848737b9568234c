package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {A.class, B.class, C.class, D.class, E.class, F.class, G.class, H.class})
interface Shop {}

@TenantEntity(prefix = "A", sortKey = "{id}")
@BuiltBy // ERROR [BuilderUnsuitable] at @BuiltBy | A cannot be made as @BuiltBy says: @BuiltBy on a class names its builder
record A(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "B", sortKey = "{id}")
@BuiltBy(String.class) // ERROR [BuilderUnsuitable] at String.class | B cannot be made as @BuiltBy says: String cannot be used: it needs a constructor without arguments that package bad can call, or a static method of B that answers it, and a method build() that answers the class
record B(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "C", sortKey = "{id}")
record C(@TenantKey String tenantId, String id) {
  @BuiltBy // ERROR [BuilderUnsuitable] at @BuiltBy | what 'newC' answers is no builder: a builder is visible, and has a method build() that answers the class
  static StringBuilder newC() {
    return new StringBuilder();
  }
}

@TenantEntity(prefix = "D", sortKey = "{id}")
record D(@TenantKey String tenantId, String id) {
  @BuiltBy // ERROR [BuilderUnsuitable] at @BuiltBy | 'with' is not static, generic, or cannot be called by package bad
  D with(String tenantId, String id) {
    return this;
  }
}

@TenantEntity(prefix = "E", sortKey = "{id}")
record E(@TenantKey String tenantId, String id) {
  @BuiltBy // ERROR [BuilderUnsuitable] at @BuiltBy | 'of' answers another type
  static String of(String tenantId, String id) {
    return id;
  }
}

@TenantEntity(prefix = "F", sortKey = "{id}")
record F(@TenantKey String tenantId, String id) {
  @BuiltBy(String.class) // ERROR [BuilderUnsuitable] at String.class | a builder is named on the class; on a constructor or a method @BuiltBy stands alone
  static F of(String tenantId, String id) {
    return new F(tenantId, id);
  }
}

@TenantEntity(prefix = "G", sortKey = "{id}")
abstract class G {
  @BuiltBy // ERROR [BuilderUnsuitable] at @BuiltBy | the class is abstract, and its constructor makes no instance
  G(String tenantId, String id) {}

  @TenantKey
  abstract String tenantId();

  abstract String id();
}

@TenantEntity(prefix = "H", sortKey = "{id}")
abstract class H {
  @TenantKey
  abstract String tenantId();

  abstract String id();

  abstract String lost(); // ERROR [MemberAccessorMissing] at lost | 'lost' of H cannot be read, or Writer cannot be told it, by a method that package bad can call; a stored member has both

  abstract Writer toBuilder();

  @Ignore
  abstract String left();

  @BuiltBy
  static Writer write() {
    return new Writer();
  }

  static class Writer {
    void setTenantId(String tenantId) {}

    Writer withId(Object id) {
      return this;
    }

    private void lost(String lost) {}

    <T> void lost(T lost) {}

    void lost(String lost, int again) {}

    H build() {
      throw new UnsupportedOperationException();
    }
  }
}
