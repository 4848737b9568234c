package dev.tenure.indexes.desk;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import java.nio.ByteBuffer;
import java.util.Optional;

@TenantEntity(prefix = "VOLUME", sortKey = "{isbn}")
@Index(name = "byTitle", sortAttributes = "title")
@Index(name = "byPages", partitionKey = "{author}", sortAttributes = "pages")
@Index(name = "byDigest", sortAttributes = "digest")
public record Volume(
    @TenantKey String tenantId,
    String isbn,
    String author,
    String title,
    Optional<Integer> pages,
    ByteBuffer digest,
    @Version long version) {}
