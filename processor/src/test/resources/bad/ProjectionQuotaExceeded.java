package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class) // ERROR [ProjectionQuotaExceeded] at @TenantTable | The indexes of the table include 104 attributes, each counted in each index, and DynamoDB takes 100
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byA",
    partitionKey = "{a}",
    projection = Projection.INCLUDE,
    include = {
      "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7",
      "m8", "m9", "m10", "m11", "m12", "m13", "m14", "m15",
      "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23",
      "m24", "m25", "m26", "m27", "m28", "m29", "m30", "m31",
      "m32", "m33", "m34", "m35", "m36", "m37", "m38", "m39",
      "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47",
      "m48", "m49", "m50"
    },
    view = Id.class)
@Index(
    name = "byB",
    partitionKey = "{b}",
    projection = Projection.INCLUDE,
    include = {
      "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7",
      "m8", "m9", "m10", "m11", "m12", "m13", "m14", "m15",
      "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23",
      "m24", "m25", "m26", "m27", "m28", "m29", "m30", "m31",
      "m32", "m33", "m34", "m35", "m36", "m37", "m38", "m39",
      "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47",
      "m48", "m49", "m50"
    },
    view = Id.class)
record Order(
    @TenantKey String tenantId,
    String id,
    String a,
    String b,
    String m0, String m1, String m2, String m3, String m4, String m5, String m6, String m7,
    String m8, String m9, String m10, String m11, String m12, String m13, String m14, String m15,
    String m16, String m17, String m18, String m19, String m20, String m21, String m22, String m23,
    String m24, String m25, String m26, String m27, String m28, String m29, String m30, String m31,
    String m32, String m33, String m34, String m35, String m36, String m37, String m38, String m39,
    String m40, String m41, String m42, String m43, String m44, String m45, String m46, String m47,
    String m48, String m49, String m50) {}

record Id(String id) {}
