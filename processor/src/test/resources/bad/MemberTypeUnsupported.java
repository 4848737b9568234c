package bad;

import dev.tenure.*;
import java.util.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    Object anything, // ERROR [MemberTypeUnsupported] at Object anything | 'anything' of Order is of type Object, and Object cannot be stored; supported are String
    List<Line> lines, // ERROR [MemberTypeUnsupported] at List<Line> lines | 'lines' of Order is of type List<Line>, and Line cannot be stored; annotate it with @Document if it is a class of yours; supported are String
    int[] numbers, // ERROR [MemberTypeUnsupported] at int[] numbers | int[] cannot be stored
    List<Optional<String>> gaps, // ERROR [MemberTypeUnsupported] at List<Optional<String>> gaps | Optional<String> cannot be stored
    Map<Line, String> byLine, // ERROR [MemberTypeUnsupported] at Map<Line, String> byLine | a map with keys of Line cannot be stored
    @SuppressWarnings("rawtypes") List raw, // ERROR [MemberTypeUnsupported] at raw | List cannot be stored
    List<?> unknown, // ERROR [MemberTypeUnsupported] at List<?> unknown | ? cannot be stored
    Date date, // ERROR [MemberTypeUnsupported] at Date date | Date cannot be stored; supported are String
    Self self, // ERROR [MemberTypeUnsupported] at Self self | Self cannot be stored
    Map<String, List<UUID>> good) {}

record Line(String sku, int quantity) {}

record Self(Self self) {}
